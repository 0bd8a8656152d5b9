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

/** What article 13 of the regulation asks for, besides who the controller is and the periods. */
test.each([
  [
    "fi",
    ["ilman tiliä", "ylläpitäjän lukuun", "ilman niitä tiliä ei voi saada", "automaattisia päätöksiä", "306/2019"],
  ],
  ["sv", ["utan konto", "för den som driver tjänsten", "utan dem kan du inte få", "automatiska beslut", "306/2019"]],
  [
    "en",
    [
      "without an account",
      "on behalf of the operator",
      "without them there is none",
      "automated decisions",
      "306/2019",
    ],
  ],
])(
  "privacy notice (%s): who else handles the data, what must be given, what decides, and those without an account",
  async (lang, said) => {
    const { anyone } = await freshApp();
    const page = await (await anyone.get(`/${lang}/privacy`)).text();
    for (const words of said) expect(page).toContain(words);
  },
);

test.each([
  ["fi", "täyttää vaatimukset osittain", "valvontayksikkö", "029 534 5000"],
  ["sv", "uppfyller kraven delvis", "enheten för tillsyn", "029 534 5000"],
  ["en", "meets the requirements in part", "Supervision Unit", "+358 29 534 5000"],
])(
  "accessibility statement (%s): its state, the form for feedback and how the authority is reached",
  async (lang, state, unit, phone) => {
    const { anyone } = await freshApp();
    const page = await (await anyone.get(`/${lang}/accessibility`)).text();
    for (const words of [state, unit, phone, 'href="mailto:saavutettavuus@traficom.fi"']) expect(page).toContain(words);
    expect(page.match(new RegExp(`href="/${lang}/accessibility/feedback"`, "g"))?.length).toBeGreaterThanOrEqual(2);
  },
);
