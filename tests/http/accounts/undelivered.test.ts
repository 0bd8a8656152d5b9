import { insertMail, listMails, updateMailGivenUp } from "db/repositories/mails.ts";
import { noon } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";

test("a mail that did not arrive is told of on the page of people, shown without its words, and sent again by a form", async () => {
  const app = await freshApp();
  const coordinator = app.asRole("coordinator");
  const { email } = app.asRole("officer").actor;
  const said = { language: "fi", subject: "A secret subject", text: "Secret words" } as const;
  insertMail(app.db, { key: "digest:1:x", to: email, ...said, replyTo: { nobody: "own" }, createdAt: noon });
  const [mail] = listMails(app.db, 1);
  for (let tries = 0; tries < 3; tries += 1) updateMailGivenUp(app.db, mail?.id ?? 0);

  for (const [lang, title] of [
    ["fi", "1 viesti ei mennyt perille"],
    ["sv", "1 meddelande kom inte fram"],
    ["en", "1 mail did not arrive"],
  ])
    expect(await (await coordinator.get(`/${lang}/coordination/people`)).text()).toContain(title);
  const page = await (await coordinator.get("/en/people/mails")).text();
  for (const words of [email, "Daily summary of notifications", "refused it for good", "Wrong address"])
    expect(page).toContain(words);
  expect(page).not.toMatch(/ecret/);

  const sent = await coordinator.post("/en/people/mails", { intent: "again", mail: `${mail?.id}` });
  expect([sent.status, sent.headers.get("Location")]).toEqual([302, "/en/people/mails?done"]);
  const done = await (await coordinator.get("/en/people/mails?done")).text();
  expect(done).toContain("The mail is sent again within a minute");
  expect(done).not.toContain(email);
  expect(await (await coordinator.get("/en/log")).text()).toContain("had a mail sent again");
});
