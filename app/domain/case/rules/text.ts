import { isPlaceWord } from "./place-words.ts";
import { type Rule, warn } from "./rule.ts";

// Swedish and Finnish write peoples, days and months small; English does not.
const englishWords = new Set(
  `i i'm monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays january february march april may june july august september october november december christmas easter midsummer
  finn finns finnish swede swedes swedish sami sámi roma russian russians estonian estonians ukrainian ukrainians somali
  somalis arabic english european europeans norwegian norwegians danish german germans kurdish persian nordic karelian
  finland-swedish celsius act directive`.split(/\s+/),
);

/** Units with capitals, and what is written like them. */
const units = new Set(
  "kWh MWh GWh TWh Wh kW MW GW Hz kHz MHz GHz dB pH Pa kPa MPa kJ MJ GJ Mt Gt kVA MVA Mbit Gbit Mbps Gbps CO₂ CO2e CO2ekv CO₂e CO₂ekv NOx".split(
    " ",
  ),
);

/** At most five letters or digits with at least two capitals, or capitals only: EU, ICT, IoT, LVI, CO2, 5G, A4. */
const isAbbreviation = (word: string): boolean =>
  /^[\p{Lu}\d]{1,5}$/u.test(word) || (/^[\p{L}\d]{2,5}$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2);

const hasCapital = (word: string): boolean => /\p{Lu}/u.test(word);

function isOrdinary(part: string, places: readonly string[]): boolean {
  // "EU:n", "EU:s" and "city's": what is bent is what stands before the mark.
  const word = part.replace(/[:'’]\p{Ll}{1,6}$/u, "");
  if (!hasCapital(word) || units.has(word) || isAbbreviation(word)) return true;
  return englishWords.has(word.toLowerCase()) || isPlaceWord(word, places);
}

/**
 * The first word of a sentence that looks like the name of a product or company: one marked ® or ™, or a capitalised
 * word inside the sentence that is no place, people, unit, day, month or short abbreviation. It would rather miss a
 * name than accuse an ordinary word.
 */
export function productName(text: string, places: readonly string[]): string | undefined {
  const marked = /[\p{L}\d][^\s®™]*\s?[®™]/u.exec(text);
  if (marked) return marked[0];
  let begins = true;
  for (const token of text.split(/\s+/)) {
    const word = token.replace(/^[^\p{L}\d]+|[^\p{L}\d₂]+$/gu, "");
    const suspects = word.split(/[-–/]/).filter((part) => !isOrdinary(part, places));
    if (!begins && suspects.length > 0) return word;
    if (word !== "") begins = /[.!?…:][)"”’']*$/.test(token);
  }
  return undefined;
}

export const needNamesProduct: Rule = ({ answers, placeNames }) => {
  const other = productName(answers.text("need-statement") ?? "", placeNames);
  return other === undefined ? [] : [warn("need-names-product", { question: "need-statement", facts: { other } })];
};
