/** Words that say nothing about what is looked for. They are left out of a query unless there is nothing else in it. */
const stopWords: ReadonlySet<string> = new Set(
  [
    "ja tai sekä että on oli ovat olla ei en se ne tämä nämä joka jotka mikä miten kuinka missä mitä kun kuin niin myös",
    "vain jos voi voiko hän me he sen sitä siitä siinä sille jossa josta joita jonka minkä millä ilman kanssa mukaan",
    "och eller att är var en ett den det de som på i av för med till från om hur vad när vilka vilken inte kan vi har ska",
    "vid under utan sig sin sitt sina",
    "and or the a an of in on for to with from by is are was were be how what which who when that this these those it its",
    "as at do does can we our not",
  ]
    .join(" ")
    .split(" "),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);
