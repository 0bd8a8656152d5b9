import { expect, test } from "vitest";
import { countriesFor, countryCodes } from "~/domain/form/2026-1/countries.ts";
import { countryName, languages } from "~/domain/lang.ts";

test("a country has a name of its own in every language", () => {
  for (const lang of languages) {
    const nameless = countryCodes.filter((code) => countryName(code, lang) === code);
    expect(nameless).toEqual([]);
  }
  expect(countryName("EE", "fi")).toBe("Viro");
  expect(countryName("EE", "sv")).toBe("Estland");
});

test("Finland stands first and the others follow in the order of the language, å ä ö last", () => {
  const swedish = countriesFor("sv").map((country) => country.name);
  expect(swedish[0]).toBe("Finland");
  expect(swedish.indexOf("Åland")).toBeGreaterThan(swedish.indexOf("Zimbabwe"));
  expect(swedish).toHaveLength(countryCodes.length);
});
