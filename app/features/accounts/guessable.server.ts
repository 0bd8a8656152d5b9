/** What people who guess try first here: the service, its subject and the commonest passwords of the three languages. */
const words = [
  "innohankinta",
  "innocities",
  "hankinta",
  "hankinnat",
  "upphandling",
  "procurement",
  "kaupunki",
  "tervetuloa",
  "valkommen",
  "welcome",
  "salasana",
  "losenord",
  "password",
  "passw0rd",
  "qwertyuiop",
  "qwerty",
  "asdfghjkl",
  "abcdefghijkl",
  "abcdef",
  "letmein",
  "iloveyou",
  "admin",
  "suomi",
  "finland",
  "perkele",
];

/** A common word with padding has little left without it. */
const leastLeft = 8;
const leastSigns = 5;

/** Whether one of the first guesses would hit: a word of the context with padding, or a row of few signs. */
export function isGuessable(password: string): boolean {
  const plain = password.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (new Set(plain).size < leastSigns) return true;
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, "").length;
  const left = words.reduce((rest, word) => rest.replaceAll(word, ""), plain);
  return left === plain ? letters(plain) < leastSigns : letters(left) < leastLeft;
}
