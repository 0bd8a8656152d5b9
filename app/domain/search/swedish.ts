import { stemmer } from "@orama/stemmers/swedish";

// Snowball's Swedish stemmer leaves the definite -et in place (`daghemmet`), keeps the e that a plural drops
// (`möbel`, `möbler`) and doubles (`hem`, `hemmet`), and knows no umlaut (`stad`, `städer`).

const umlaut: Readonly<Record<string, string>> = {
  städ: "stad",
  händ: "hand",
  länd: "land",
  tänd: "tand",
  stränd: "strand",
  natt: "natt",
  nätt: "natt",
  fött: "fot",
  rött: "rot",
  böck: "bok",
  söner: "son",
  broar: "bro",
  bron: "bro",
  broarna: "bro",
};

const definite = /(?<=[aeiouyåäö][^aeiouyåäö]+)(?:ets|et|ens|en|er|e)$/u;
/** `snön`, `bron`, `träet`; `skolan` gives skol- as `skolor` does. */
const afterVowel = /(?<=[åäöoyu])(?:n|ns|t|ts)$|(?<=[^aeiouyåäö])an(?:s)?$/u;

function undoubled(stem: string): string {
  return stem
    .replace(/vattn$/u, "vatt")
    .replace(/([mn])\1$/u, "$1")
    .replace(/(?<=[^aeiouyåäö])e([lrn])$/u, "$1");
}

/** All stems a Swedish word may come from, the likeliest first. */
export function swedishStems(word: string): string[] {
  if (word.length < 3 || /\d/u.test(word)) return [word];
  const known = umlaut[word];
  if (known !== undefined) return [known];

  const snowball = stemmer(word);
  const shorter = snowball.length > 5 ? snowball.replace(definite, "") : snowball;
  const stem = undoubled(shorter);
  const stems = [umlaut[stem] ?? stem];
  // möbel : möbl-, but partner : partner-
  if (stem !== shorter) stems.push(shorter);
  // byggnad is cut to byggn-, byggnaden to byggnad-
  const again = stemmer(stem);
  if (stem.length > 4 && again.length > 3) stems.push(again);
  if (word.length > 3 && afterVowel.test(word)) stems.push(word.replace(afterVowel, ""));
  return [...new Set(stems)];
}
