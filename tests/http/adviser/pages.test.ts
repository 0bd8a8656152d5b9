import { hostileQueries, hostileTexts } from "tests/support/hostile.ts";
import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { adviserParams, scheduleParams } from "~/domain/advice/adviser-params.ts";
import { languages } from "~/domain/lang.ts";

const asked = "type=services&value=500000&date=2027-03-01&in-use-by=2029-06-01";

test.each(languages)("anybody gets an explained answer in %s, without an account and without scripts", async (lang) => {
  const { anyone } = await freshApp();
  const answer = await anyone.get(`/${lang}/adviser?${asked}`);
  const page = await answer.text();

  expect(answer.status).toBe(200);
  expect(answer.headers.get("ETag")).toBeTruthy();
  expect(page).not.toContain("<script");
  expect(page).toContain("1397/2016 § 26");
  expect(page).toContain("from=adviser%3A");
});

test("the posted form is answered at a short address that can be shared", async () => {
  const { anyone } = await freshApp();
  const answer = await anyone.get("/en/adviser?ask=1&type=services&value=50+000&aim=&line-kind=&line-euros=&trl=");
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/en/adviser?type=services&value=50+000"]);
});

test("the answer comes as a PDF and as a calendar; without an answer both lead to the page that says why", async () => {
  const { anyone } = await freshApp();
  const pdf = await anyone.get(`/sv/adviser.pdf?${asked}`);
  expect([pdf.status, pdf.headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  const calendar = await anyone.get(`/fi/adviser.ics?${asked}`);
  expect(calendar.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  for (const name of ["pdf", "ics"]) {
    const refused = await anyone.get(`/fi/adviser.${name}?type=services`);
    expect([refused.status, refused.headers.get("Location")]).toEqual([302, "/fi/adviser?type=services"]);
  }
});

test("an officer starts a plan from the answer: the answers come along, what has no single answer is named", async () => {
  const { asRole, db } = await freshApp({ content: true });
  const officer = asRole("officer");
  const from = `adviser:${asked}&design=yes&suppliers=3`;
  const page = await (await officer.get(`/en/plans/new?${new URLSearchParams({ from })}`)).text();
  expect(page).toContain("The purchase includes design or innovative solutions");

  const unit =
    /<option value="([^"]+)"[^>]*>/.exec(
      page.slice(page.indexOf('name="unit"')).replace('<option value=""', ""),
    )?.[1] ?? "";
  const id = "0b0e4f0e-98c6-4a43-9a38-3d4c2b8b4d11";
  const fields = { id, title: "Snow removal as a service", object: "services", unit, language: "en", from };
  const made = await officer.post("/en/plans/new", fields);
  expect(made.headers.get("Location")).toBe(`/en/plans/${id}/basics`);
  const answers = db.$client.prepare("select question, value from answers where plan_id = ?").all(id);
  expect(answers).toContainEqual({ question: "value-exact", value: "500000" });
  expect(answers).toContainEqual({ question: "companies-able", value: '{"code":"3-4"}' });

  const step = await (await officer.get(`/en/plans/${id}/procedure`)).text();
  expect(step).toContain("open procedure");
  expect(step).toContain("What would change the answer");
});

test("the rules of a day are listed with their sources; a day that is none is told at its field", async () => {
  const { anyone } = await freshApp();
  expect(await (await anyone.get("/en/law?on=2025-06-01")).text()).toContain("€221,000");
  const refused = await anyone.get("/en/law?on=x");
  expect(refused.status).toBe(200);
  expect(await refused.text()).toContain('id="on-error"');
});

test("no query brings the adviser or the rules down", async () => {
  const { anyone } = await freshApp();
  const names = [
    ...adviserParams.map(({ name }) => name),
    ...scheduleParams,
    "line",
    "lot",
    "part",
    "line-euros",
    "on",
  ];
  const texts = hostileTexts.map((text) => text.slice(0, 60));
  const queries = [
    ...hostileQueries,
    ...texts.map((text) => `?${new URLSearchParams(names.map((name) => [name, text]))}`),
    ...texts.map((text) => `?ask=1&${new URLSearchParams(names.map((name) => [name, text]))}`),
  ];
  for (const query of queries) {
    for (const path of ["/fi/adviser", "/sv/law", "/en/adviser.pdf", "/en/adviser.ics"]) {
      const { status } = await anyone.get(path + query);
      expect(status, path + query).toBeLessThan(500);
    }
  }
}, 120_000);
