import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";

const operator = {
  OPERATOR_NAME: "Esimerkin kaupunki <IT>",
  OPERATOR_EMAIL: "hankinta@esimerkki.example",
  OPERATOR_ADDRESS: "Torikatu 1, 33100 Tampere",
  OPERATOR_DATA_PROTECTION: "Tiina Suoja, tietosuoja@esimerkki.example",
};
// Before the application is loaded.
Object.assign(process.env, operator);

test.each(["fi", "sv", "en"])(
  "who runs the service stands in the privacy notice, the statement and the terms (%s), and nothing is said to be missing",
  async (lang) => {
    const { anyone } = await freshApp();
    const read = async (page: string) =>
      (await (await anyone.get(`/${lang}/${page}`)).text()).replace(/<(?!\/?main)[^>]+>/g, "");
    const privacy = await read("privacy");
    const name = "Esimerkin kaupunki &lt;IT&gt;";
    for (const words of [name, operator.OPERATOR_EMAIL, operator.OPERATOR_ADDRESS, operator.OPERATOR_DATA_PROTECTION])
      expect(privacy).toContain(words);
    const accessibility = await read("accessibility");
    for (const words of [name, operator.OPERATOR_EMAIL, "14"]) expect(accessibility).toContain(words);
    expect(await read("terms")).toContain(name);
    const main = [privacy, accessibility].map((page) => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "");
    for (const text of main) expect(text).not.toMatch(/puuttu\w+ asetuksista|saknas i inst|missing from the settings/);
  },
);
