import type { Lang } from "../lang.ts";
import { analyse, stemsOf } from "./analyse.ts";
import { isStopWord } from "./stop-words.ts";

/** A word of a need with one of the stems it is found by. */
export interface NeedWord {
  readonly word: string;
  readonly stem: string;
}

const shortest = 4;
const mostWords = 120;

/** Words that stand in any need and tell nothing of it. */
const dull: Readonly<Record<Lang, string>> = {
  fi: "olla ollut olisi voida voitu voisi haluta halusi haluttiin tarvita tarvitsi tarvittiin piti pitää aiemmin aikaisemmin koska paljon monta moni useita mitä mikä kaupunki uusi vanha vuosi aika tavoite ratkaisu tuoda tuonut tehdä tehtiin käyttää käytettävä saada antaa eri hyvä parempi suuri pieni ennen vielä joutua malli oma muu sama kaikki kuitenkin tuli mutta eivät eikä jokainen itse ottaa olivat useimmat mennessä vähemmän ovat ensimmäinen jäädä vähentää tapa tieto valmis kallis lisää jotta joiden jonka alue testata paikka ainoa yritys täytyä odottaa suurin kaksi kolme neljä viisi kuusi seitsemän kahdeksan samalla kautta välillä ilman helppo vaikea usea myös",
  sv: "ville behövde behöver skulle kunde hade blev stad staden tidigare många mycket mer mindre mera nya gammal år tid mål lösning göra gjorde använda användes varje eftersom olika bättre stor liten innan ännu egen andra samma alla också dock få fick köpa köpte men inte bara själv första minska sätt hel senast nytt måste lätt ingen färdig fler efter dess bort behov veta vanliga togs synnerhet synas ställe enda dyra väga företag inget någon några två tre fyra fem sex sju åtta fast vänta väntade största störst flera flest bygga utan mellan genom samtidigt får finnas klara svår",
  en: "want wanted need needed would could should have city cities earlier before much many more less most every each time year goal answer show make made use used using build built produce produced other another same also however because good better large small still own buy bought get give given take took existing without there where their them they than then only over into about one two while ready direct line live first reduce aim answer life costly growing experience centre company single place must none some three four five six seven eight fast wait waited largest between through easy hard",
};

const dullStems: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fi: new Set(dull.fi.split(" ").flatMap((word) => stemsOf(word, "fi"))),
  sv: new Set(dull.sv.split(" ").flatMap((word) => stemsOf(word, "sv"))),
  en: new Set(dull.en.split(" ").flatMap((word) => stemsOf(word, "en"))),
};

/** The words of a need by which others like it are found. */
export function needWords(need: string, lang: Lang): NeedWord[] {
  const telling = analyse(need, lang).filter(
    ({ word, stems }) =>
      word.length >= shortest &&
      !isStopWord(word) &&
      !/\d/.test(word) &&
      !stems.some((stem) => dullStems[lang].has(stem)),
  );
  const seen = new Set<string>();
  const found: NeedWord[] = [];
  for (const { word, stems } of telling.slice(0, mostWords)) {
    if (seen.has(word)) continue;
    seen.add(word);
    for (const stem of stems) found.push({ word, stem });
  }
  return found;
}
