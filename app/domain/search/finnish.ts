// Stems of Finnish words. Snowball takes endings off but leaves the changes inside the stem (`pato` → pato,
// `padot` → pado; `hankinta` → hankin, `hankintojen` → hankinto). Here a word gets every stem it could have come from,
// each in the strong grade and without its last vowels, so that two forms of a word share at least one stem.

const shortest = 3;
const vowel = "[aeiouyäöå]";

interface Ending {
  readonly pattern: RegExp;
  /** The word may also stand without this ending, up to this length: `silta` is not `si` + `lta`. */
  readonly doubtfulTo: number;
  /** Only one reading of several: go on looking at shorter endings too. */
  readonly goOn: boolean;
}

const ending = (ends: string, { doubtfulTo = 0, goOn = false } = {}): Ending => ({
  pattern: new RegExp(`(?<=${vowel})(?:${ends})$`, "u"),
  doubtfulTo,
  goOn,
});

/** Ordered from the longest; the first that fits ends the search unless it says to go on. */
const cases: readonly Ending[] = [
  ending("ssa|ssä"),
  ending("(?<=u)s?(?:ta|tä)", { doubtfulTo: 99, goOn: true }),
  ending("(?<=[iuyoö])s?(?:ta|tä)", { doubtfulTo: 6, goOn: true }),
  ending("sta|stä", { doubtfulTo: 6 }),
  ending("lla|llä|lle", { doubtfulTo: 6 }),
  ending("lta|ltä", { doubtfulTo: 99 }),
  ending("ksi|kseen"),
  ending("tta|ttä", { doubtfulTo: 99 }),
  ending("na|nä", { doubtfulTo: 99 }),
  ending("ine"),
  ending("h[aeiouyäö]n"),
  ending("seen|siin|iden|itten|ten"),
  ending("n|t"),
];

/** A consonant before -ta and -ten: `innovatiivis-ta`, `puhelin-ta`, `rakennus-ten`. */
const afterConsonant = /(?<=[snrl])(?:ta|tä|ten)$/u;
/** `hankintansa`; -kin and -kaan ("also", "neither"). The vowel + n of `kalustoaan` goes as a case ending does. */
const possessive = /(?:nsa|nsä)$/u;
const clitic = /(?<=[aeiouyäönst])(?:kin|kaan|kään)$/u;
/** Nominatives that end like a genitive: `sininen`, `puhelin`, `päästötön`. */
const nominativeInN = /(?:nen|(?<=....)in|t[oö]n)$/u;

/** Words whose k vanishes without a trace, and other stems the rules cannot see; last part of a compound. */
const irregular: readonly (readonly [RegExp, string])[] = [
  [/lun$/u, "lum"],
  [/tue$/u, "tuk"],
  [/joe$/u, "jok"],
  [/mäe$/u, "mäk"],
  [/väe$/u, "väk"],
  [/lai$/u, "lak"],
  [/(?<=^|[^aeiouyäö])teo$/u, "tek"],
  [/hau$/u, "hak"],
  [/ruo[au]$|ruua$/u, "ruok"],
  [/^aja$|(?<=[aeiouyäö])aja$/u, "aik"],
  [/poja$/u, "poik"],
  [/ves?i?$/u, "vet"],
  [/^las$/u, "laps"],
  [/käsi$/u, "kät"],
  [/vuosi$/u, "vuot"],
];

/** The strong grades a weak one can come from: `hankinn-` ← hankint-, `kaupung-` ← kaupunk-, `kad-` ← kat-. */
const strongGrades: readonly (readonly [RegExp, readonly string[]])[] = [
  [/nn$/u, ["nt", "nn"]],
  [/ng$/u, ["nk"]],
  [/mm$/u, ["mp", "mm"]],
  [/ll$/u, ["lt", "ll"]],
  [/rr$/u, ["rt", "rr"]],
  [/hd$/u, ["ht"]],
  [/(?<=[lr])j$/u, ["k", "j"]],
  [/uv$/u, ["uv", "up", "uk"]],
  [/(?<=[^p])p$/u, ["p", "pp"]],
  [/(?<=[^t])t$/u, ["t", "tt"]],
  [/(?<=[^k])k$/u, ["k", "kk"]],
  [/d$/u, ["t", "d"]],
  [/v$/u, ["v", "p"]],
  [/^(.{2,4})(?<=[lr])$/u, ["", "k"]],
];

const weakGrades: readonly (readonly [RegExp, string])[] = [
  [/nt$/u, "nn"],
  [/nk$/u, "ng"],
  [/mp$/u, "mm"],
  [/lt$/u, "ll"],
  [/rt$/u, "rr"],
  [/ht$/u, "hd"],
  [/kk$/u, "k"],
  [/pp$/u, "p"],
  [/tt$/u, "t"],
  [/(?<=[^st])t$/u, "d"],
  [/(?<=[^sp])p$/u, "v"],
  [/(?<=[lr])k$/u, "j"],
];

/** The weak grade of a stem, as it stands before a genitive inside a compound: kat- in `kadunrakennus`. */
export function weakGrade(stem: string): string {
  const rule = weakGrades.find(([strong]) => strong.test(stem));
  return rule ? stem.replace(rule[0], rule[1]) : stem;
}

function withoutLastVowels(stem: string): string {
  let length = stem.length;
  while (length > shortest && /[aeiouyäö]$|[aeiouyäö]j$/u.test(stem.slice(0, length))) length -= 1;
  return stem.slice(0, length);
}

/** Nouns in -nen, -us, -uus have one stem in the nominative and another elsewhere: one is chosen for both. */
function oneStem(form: string): string {
  if (/(?<=..)nen$/u.test(form)) return form.replace(/nen$/u, "s");
  return withoutLastVowels(form)
    .replace(/(uu|yy)(?:d|tt?|ks)$/u, "$1s")
    .replace(/(?<=..)ks$/u, "s");
}

function graded(stem: string): readonly string[] {
  for (const [weak, strong] of strongGrades) {
    if (weak.test(stem))
      return strong.map((grade) =>
        grade === "" ? stem : stem.replace(weak, weak.source.startsWith("^") ? `$1${grade}` : grade),
      );
  }
  return [stem];
}

/** `open`: the form shows its strong grade already. */
function finish(form: string, open: boolean): readonly string[] {
  const stem = oneStem(form);
  const stems = open ? [stem] : [...graded(stem)];
  // kumppanuu(-tta) has the s that its nominative shows; koulu(-un) has none
  if (/(?<=...)(?:uu|yy)$/u.test(form)) stems.unshift(`${form}s`);
  for (const [pattern, replacement] of irregular) {
    if (pattern.test(form)) stems.push(form.replace(pattern, replacement));
  }
  return stems;
}

function nominativeStems(word: string): readonly string[] {
  const stems = [...finish(word, !/e$/u.test(word))];
  // asukas : asukkaan, sairas : sairaan
  if (/(?<=...)[aäi]s$/u.test(word)) stems.push(...finish(word.slice(0, -2), false));
  // puhelin : puhelimen
  if (/(?<=....)in$/u.test(word)) stems.push(`${word.slice(0, -1)}m`);
  // päästötön : päästöttömän
  if (/(?<=...)t[oö]n$/u.test(word)) stems.push(`${word.slice(0, -3)}tt${word.at(-2)}m`);
  return stems;
}

function caseStems(word: string): string[] {
  const stems: string[] = [];
  let whole = true;
  const nominative = nominativeInN.test(word);
  if (afterConsonant.test(word)) stems.push(...finish(word.replace(afterConsonant, ""), false));
  for (const { pattern, doubtfulTo, goOn } of cases) {
    const form = word.replace(pattern, "");
    if (form === word || form.length < shortest - (/[aeiouyäö]{2}$/u.test(form) ? 0 : 1)) continue;
    stems.push(...finish(form, false));
    if (word.length > doubtfulTo && !nominative) whole = false;
    if (!goOn) break;
  }
  return whole ? [...nominativeStems(word), ...stems] : stems;
}

/** All stems a Finnish word may come from, the likeliest first. */
export function finnishStems(word: string): string[] {
  if (word.length < 4 || /\d/u.test(word)) return [word];
  const bare = word.length > 6 ? word.replace(possessive, "") : word;
  const stems = caseStems(bare === "" ? word : bare);
  if (word.length > 6 && clitic.test(word)) stems.push(...caseStems(word.replace(clitic, "")));
  return [...new Set(stems)].filter((stem) => stem.length >= 2);
}
