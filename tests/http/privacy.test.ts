import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { retentionKinds } from "~/domain/case/retention.ts";

test.each([
  ["fi", "ylläpitäjän yhteystiedot puuttuvat asetuksista", "tietosuojavastaava", "Varmuuskopioissa"],
  ["sv", "kontaktuppgifterna saknas i inställningarna", "dataskyddsombud", "säkerhetskopior"],
  ["en", "the contact details of the operator are missing from the settings", "data-protection officer", "Copies made"],
])(
  "privacy notice without the operator's settings (%s): it says what is missing, and the periods",
  async (lang, missing, officer, copies) => {
    const { anyone } = await freshApp();
    const answer = await anyone.get(`/${lang}/privacy`);
    const page = await answer.text();
    expect([answer.status, answer.headers.get("Content-Language") ?? lang]).toEqual([200, lang]);
    for (const words of [missing, copies]) expect(page).toContain(words);
    expect(page.toLowerCase()).toContain(officer);
    expect(page).not.toMatch(/undefined|\{\{/);
    const periods = page.match(/<li>[^<]*\b(?:14|30|90|365|730)\b[^<]*<\/li>/g) ?? [];
    expect(periods.length).toBeGreaterThanOrEqual(retentionKinds.length);
  },
);
