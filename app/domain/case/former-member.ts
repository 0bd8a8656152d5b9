import type { Text } from "../lang.ts";

const words = "Entinen jäsen / Tidigare medlem / Former member";

/** What stands for the name of a person whose personal data were removed. Names are data, read in every language: so is this. */
export function formerMember(city: Text | undefined): string {
  const place = city ? [...new Set([city.fi, city.sv])].join("/") : "InnoCities";
  return `${words} (${place})`;
}
