import { type Rule, warn } from "./rule.ts";

type Group = "1-4" | "5-15";

/**
 * CPV codes of Annex E services, by the beginning of the code. The item decides the threshold: 400 000 € for items
 * 1–4, 300 000 € for the others (§ 25(1)(3)–(4)). Codes that only the whole list can tell apart are left out.
 */
const annexE: readonly (readonly [prefix: string, group: Group])[] = [
  ["85", "1-4"],
  ["80", "1-4"],
  ["92", "1-4"],
  ["7995", "1-4"],
  ["753", "1-4"],
  ["982", "1-4"],
  ["985", "1-4"],
  ["981", "5-15"],
  ["551", "5-15"],
  ["552", "5-15"],
  ["553", "5-15"],
  ["554", "5-15"],
  ["555", "5-15"],
  ["791", "5-15"],
  ["797", "5-15"],
  ["641", "5-15"],
  ["752", "5-15"],
];

const annexEGroup = (cpv: string): Group | undefined => annexE.find(([prefix]) => cpv.startsWith(prefix))?.[1];

export const annexESuspected: Rule = ({ answers }) => {
  const answer = answers.code("special-service");
  const cpv = answers.code("cpv-main");
  const group = cpv ? annexEGroup(cpv) : undefined;
  if (!cpv || !group || answer === undefined || answer === group || answer === "not-sure") return [];
  return [warn("annex-e-suspected", { question: "special-service", facts: { other: cpv } })];
};

/** Energy, water, transport and support of transport: divisions that may fall under Act 1398/2016. */
const utilityDivisions = ["09", "41", "60", "63", "65"];

export const utilitiesSuspected: Rule = ({ answers }) => {
  const cpv = answers.code("cpv-main");
  if (!cpv || !utilityDivisions.includes(cpv.slice(0, 2)) || answers.code("adv-buyer") !== "sub-central") return [];
  return [warn("utilities-suspected", { question: "cpv-main", facts: { other: cpv } })];
};

export const cpvWide: Rule = ({ answers }) => {
  const cpv = answers.code("cpv-main");
  return cpv?.endsWith("000000") ? [warn("cpv-wide", { question: "cpv-main", facts: { other: cpv } })] : [];
};

/** Health services 851, social services 853: since 2023 the wellbeing services counties organise them, in Helsinki the city. */
export const wellbeingCounty: Rule = ({ answers }) => {
  const cpv = answers.code("cpv-main") ?? "";
  if (!cpv.startsWith("851") && !cpv.startsWith("853")) return [];
  return [warn("wellbeing-county", { question: "cpv-main", facts: { other: cpv } })];
};
