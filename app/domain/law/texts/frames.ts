import type { Text } from "../../lang.ts";

/** Sentences into which figures and names are put. */
export const frames = {
  valueBelowNational: {
    fi: "Arvo {value} alittaa kansallisen kynnysarvon {national}.",
    sv: "Värdet {value} underskrider det nationella tröskelvärdet {national}.",
    en: "The value {value} is below the national threshold of {national}.",
  },
  valueAtNational: {
    fi: "Arvo {value} on vähintään kansallinen kynnysarvo {national}.",
    sv: "Värdet {value} är minst det nationella tröskelvärdet {national}.",
    en: "The value {value} is at least the national threshold of {national}.",
  },
  valueBelowEu: {
    fi: "Arvo {value} on vähintään kansallinen kynnysarvo {national} mutta alle EU-kynnysarvon {eu}.",
    sv: "Värdet {value} är minst det nationella tröskelvärdet {national} men under EU-tröskelvärdet {eu}.",
    en: "The value {value} is at least the national threshold of {national} but below the EU threshold of {eu}.",
  },
  valueAtEu: {
    fi: "Arvo {value} on vähintään EU-kynnysarvo {eu}.",
    sv: "Värdet {value} är minst EU-tröskelvärdet {eu}.",
    en: "The value {value} is at least the EU threshold of {eu}.",
  },
  valueAlone: {
    fi: "Arvo on {value}. Sitä ei verrattu kynnysarvoihin.",
    sv: "Värdet är {value}. Det jämfördes inte med tröskelvärdena.",
    en: "The value is {value}. It was not compared with thresholds.",
  },
  ruleset: {
    fi: "Säännöt ovat {date} voimassa olevat. Tämä on apu päätöksentekoon, ei oikeudellinen neuvo.",
    sv: "Reglerna är de som gäller {date}. Detta är ett stöd för beslut, inte juridisk rådgivning.",
    en: "The rules are those of {date}. This is decision support, not legal advice.",
  },
  score: {
    fi: "Innovatiivisuus {points}/10: {level}. Luku vain kuvaa hankintaa, se ei ratkaise menettelyä.",
    sv: "Innovationsgrad {points}/10: {level}. Talet beskriver bara upphandlingen, det avgör inte förfarandet.",
    en: "Innovation score {points}/10: {level}. The figure only describes the purchase; it does not decide the procedure.",
  },
  yes: { fi: "kyllä", sv: "ja", en: "yes" },
  no: { fi: "ei", sv: "nej", en: "no" },
  notKnown: { fi: "ei tiedossa", sv: "vet inte", en: "not known" },
} as const satisfies Readonly<Record<string, Text>>;

export const scoreLevels: readonly { upTo: number; name: Text }[] = [
  { upTo: 1, name: { fi: "tavanomainen ostos", sv: "sedvanligt köp", en: "standard buy" } },
  { upTo: 4, name: { fi: "sovitettava ratkaisu", sv: "lösning som anpassas", en: "adapted solution" } },
  { upTo: 7, name: { fi: "avoin ratkaisu", sv: "öppen lösning", en: "open solution" } },
  { upTo: 10, name: { fi: "kehittäminen", sv: "utveckling", en: "development" } },
];
