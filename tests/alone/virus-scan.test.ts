import { aPlan } from "tests/support/plans.ts";
import { freshApp, origin, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { eicar, startScanner } from "tests/support/virus-scanner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

const { server, port } = await startScanner();
// Before the application is loaded.
process.env.CLAMD = `127.0.0.1:${port}`;

let app: TestApp;
let officer: SignedIn;
let plan: string;
beforeAll(async () => {
  app = await freshApp();
  officer = app.asRole("officer");
  plan = aPlan(app.db, officer.actor);
});
afterAll(() => server.close());

function send(content: string, lang = "en"): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of [
    ["type", "other"],
    ["language", "fi"],
  ] as const)
    form.set(name, value);
  form.set("file", new File([content], "liite.txt"));
  return officer.post(`/${lang}/plans/${plan}/attachments`, form);
}
const ruleOf = (answer: Response) => new URL(answer.headers.get("Location") ?? "", origin).searchParams.get("file");
const kept = () => app.db.$client.prepare("select count(*) from attachments").pluck().get();

test("a file in which the scanner finds nothing is kept", async () => {
  expect(ruleOf(await send("Harmless. ".repeat(100_000)))).toBeNull();
  expect(kept()).toBe(1);
});

test.each([
  ["fi", "virustorjunta löysi tiedostosta liite.txt haittaohjelman"],
  ["sv", "virusskyddet hittade ett skadeprogram i filen liite.txt"],
  ["en", "the virus scanner found malware in the file liite.txt"],
])("a file in which it finds something is not kept, and the page says so (%s)", async (lang, words) => {
  const answer = await send(eicar, lang);
  expect(ruleOf(answer)).toBe("file-limits.infected");
  const page = await (await officer.get(answer.headers.get("Location")?.split("#")[0] ?? "")).text();
  expect(page).toContain(words);
  expect(kept()).toBe(1);
});

test("while the scanner is away no file is kept, and the page says so", async () => {
  await new Promise((closed) => server.close(closed));
  const answer = await send("Harmless");
  expect(ruleOf(answer)).toBe("file-limits.unscanned");
  const page = await (await officer.get(answer.headers.get("Location")?.split("#")[0] ?? "")).text();
  expect(page).toContain("could not be checked for viruses just now");
  expect(kept()).toBe(1);
});
