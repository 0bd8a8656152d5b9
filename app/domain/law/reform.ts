import type { AdviserAnswer } from "./adviser.ts";
import { type Explained, ruleOfThumb } from "./texts/explained.ts";

/** Switches for law that is not known to be in force. Off unless somebody has checked Finlex and turned them on. */
export interface Switches {
  reformHE2_2026: boolean;
}

export const switchesOff: Switches = { reformHE2_2026: false };

export const reformCodes = ["REFORM_SINGLE_TENDER", "REFORM_LOTS_DECISION", "REFORM_IN_HOUSE_10"] as const;
export type ReformCode = (typeof reformCodes)[number];

export const reformTexts: Record<ReformCode, Explained> = {
  REFORM_SINGLE_TENDER: ruleOfThumb({
    fi: "Jos avoimessa EU-menettelyssä saadaan vain yksi tarjous, kilpailutus on keskeytettävä ja uusittava, jollei tehty markkinakartoitusta, jaettu hankintaa osiin tai ole painavaa syytä.",
    sv: "Om ett öppet EU-förfarande ger bara ett anbud ska upphandlingen avbrytas och göras om, om inte en marknadsundersökning gjordes, upphandlingen delades upp i delar eller det finns vägande skäl.",
    en: "If an open EU procedure brings only one tender, it is stopped and repeated, unless a market consultation was made, lots were used, or there is a weighty reason.",
  }),
  REFORM_LOTS_DECISION: ruleOfThumb({
    fi: "EU-hankinta on jaettava osiin, jollei siihen ole perusteltua estettä. Päätöksestä olla jakamatta voisi valittaa.",
    sv: "En EU-upphandling ska delas upp i delar om det inte finns ett motiverat hinder. Beslutet att inte dela upp kunde överklagas.",
    en: "An EU procurement is divided into lots unless there is a justified reason. The decision not to divide could be appealed.",
  }),
  REFORM_IN_HOUSE_10: ruleOfThumb({
    fi: "Jokaisen hankkivan omistajan on omistettava sidosyksiköstä vähintään 10 prosenttia.",
    sv: "Varje köpande ägare ska äga minst 10 procent av den anknutna enheten.",
    en: "Every buying owner must own at least 10 per cent of the in-house entity.",
  }),
};

/** The checks that the reform bill would add; none while the switch is off. */
export function reformChecks(answer: AdviserAnswer, { reformHE2_2026 }: Switches): ReformCode[] {
  if (!reformHE2_2026) return [];
  const codes: ReformCode[] = [];
  if (answer.regime === "eu" && answer.recommended === "open") codes.push("REFORM_SINGLE_TENDER");
  if (answer.regime === "eu" && answer.lotRegimes === null) codes.push("REFORM_LOTS_DECISION");
  if (answer.regime === "in-house") codes.push("REFORM_IN_HOUSE_10");
  return codes;
}
