/**
 * Recognises names of places in running text of the three languages. Finnish names are inflected (Turku, Turussa;
 * Lahti, Lahdessa), so each name is known by its stems, and a word is a place when a case ending follows a stem.
 */

/** Consonants that change in the last syllable when it closes; the longest first. */
const gradation: readonly (readonly [strong: string, weak: string])[] = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["nt", "nn"],
  ["mp", "mm"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["ht", "hd"],
  ["lk", "l"],
  ["rk", "r"],
  ["k", ""],
  ["p", "v"],
  ["t", "d"],
];

function weakened(stem: string): string[] {
  const match = /^(.*?)([^aeiouyäö]+)([aeiouyäö]{1,2})$/.exec(stem);
  if (!match) return [];
  const [, head = "", consonants = "", vowel = ""] = match;
  return gradation
    .filter(([strong]) => consonants.endsWith(strong))
    .slice(0, 1)
    .map(([strong, weak]) => `${head}${consonants.slice(0, consonants.length - strong.length)}${weak}${vowel}`);
}

/** The name itself and what remains of it before a case ending. */
function stemsOf(name: string): string[] {
  const vowelStems = [name];
  if (name.endsWith("nen")) vowelStems.push(...["se", "s", "si"].map((end) => `${name.slice(0, -3)}${end}`));
  if (name.endsWith("i")) vowelStems.push(`${name.slice(0, -1)}e`);
  if (name.endsWith("e")) vowelStems.push(`${name}e`);
  if (name.endsWith("s")) vowelStems.push(`${name.slice(0, -1)}kse`, `${name.slice(0, -1)}a`);
  if (name.endsWith("maa")) vowelStems.push(`${name.slice(0, -2)}ai`);
  return [...vowelStems, ...vowelStems.flatMap(weakened)];
}

const endings =
  /^(|n|a|ä|ta|tä|tta|ttä|an|än|en|in|on|un|yn|ön|seen|hin|hyn|hun|hon|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|ssakin|ssäkin|llakin|lläkin|s|n?kin|laisten|läisten|laiset|läiset|lainen|läinen|laisille|läisille|laisia|läisiä|ers?|bors?|borna|arna)$/;

/** Words that end the names of streets, districts and waters; a compound with one of them is a place. */
const tails = [
  ...["katu", "tie", "saari", "lahti", "järvi", "joki", "mäki", "niemi", "ranta", "vaara", "kylä", "niitty", "pelto"],
  ...["koski", "satama", "linna", "kangas", "suo", "lampi", "harju", "tori", "puisto", "maa", "meri", "lä", "la"],
  ...["gatan", "vägen", "holm", "holmen", "hamn", "hamnen", "näs", "vik", "viken", "berg", "fjärden", "torget", "by"],
  ...["fors", "stad", "dal", "dalen", "ön", "sund", "strand", "land"],
];

/** Countries, seas and larger areas that no list of municipalities has. */
const areas = [
  ...["suomi", "ruotsi", "norja", "tanska", "viro", "venäjä", "eurooppa", "pohjoismaat", "itämeri", "lappi", "saimaa"],
  ...[
    "pohjanlahti",
    "suomenlahti",
    "päijänne",
    "skandinavia",
    "ahvenanmaa",
    "etelä",
    "pohjois",
    "itä",
    "länsi",
    "keski",
  ],
  ...["finland", "sverige", "norge", "danmark", "estland", "ryssland", "europa", "norden", "östersjön", "skandinavien"],
  ...[
    "sweden",
    "norway",
    "denmark",
    "estonia",
    "russia",
    "ukraine",
    "europe",
    "baltic",
    "scandinavia",
    "gulf",
    "bothnia",
  ],
  ...["lapland", "åland", "nordic", "arctic", "north", "south", "east", "west", "northern", "southern", "eastern"],
  ...["western", "central", "sea", "city", "street", "ukraina", "germany", "saksa", "tyskland", "baltia", "baltikum"],
];

const begins = (stems: ReadonlySet<string>, word: string): boolean => {
  for (let length = word.length; length >= 2; length -= 1) {
    if (stems.has(word.slice(0, length)) && endings.test(word.slice(length))) return true;
  }
  return false;
};

const tailStems = new Set(tails.flatMap(stemsOf));
const endsAsPlace = (word: string): boolean => {
  for (let from = 3; from <= word.length - 2; from += 1) {
    if (begins(tailStems, word.slice(from))) return true;
  }
  return false;
};

const indexes = new WeakMap<readonly string[], ReadonlySet<string>>();

function indexOf(names: readonly string[]): ReadonlySet<string> {
  const known = indexes.get(names);
  if (known) return known;
  const words = [...names, ...areas].flatMap((name) => name.toLowerCase().split(/[\s–-]+/));
  const made = new Set(words.filter((word) => word.length > 2 || word === "ii").flatMap(stemsOf));
  indexes.set(names, made);
  return made;
}

/** Whether a capitalised word is the name of a place: one of the given names or a compound that only places have. */
export function isPlaceWord(word: string, names: readonly string[]): boolean {
  const small = word.toLowerCase();
  return begins(indexOf(names), small) || endsAsPlace(small);
}
