import { describe, expect, test } from "vitest";
import { englishStems } from "~/domain/search/english.ts";
import { finnishStems } from "~/domain/search/finnish.ts";
import { swedishStems } from "~/domain/search/swedish.ts";

const meets = (stems: (word: string) => string[], first: string, second: string): boolean =>
  stems(first).some((stem) => stems(second).includes(stem));

const finnish = [
  "hankinta hankinnan hankintaa hankinnat hankintojen hankintoja hankinnoissa hankintaan hankintoihin hankinnasta",
  "pato padon patoa padot patojen padoissa patoihin",
  "lumi lumen lunta lumessa lumet",
  "päiväkoti päiväkodin päiväkoteja päiväkodeissa päiväkotiin",
  "jätevesi jäteveden jätevettä jätevesien jätevedestä",
  "kumppanuus kumppanuuden kumppanuutta kumppanuudella kumppanuuksien kumppanuuteen",
  "robotti robotin robotteja robottien roboteilla robotit",
  "kaluste kalusteet kalusteita kalusteiden kalusteisiin kalustetta",
  "hanke hankkeen hankkeita hanketta hankkeissa",
  "asukas asukkaat asukkaita asukkaiden asukasta",
  "innovatiivinen innovatiivisen innovatiivisia innovatiivista innovatiiviset",
  "katu kadun katuja kaduilla kadulla",
  "silta sillan siltoja silloista siltaa",
  "kaupunki kaupungin kaupunkien kaupungeissa kaupunkeja",
  "jalanjälki jalanjäljen jalanjälkeä",
  "puhelin puhelimen puhelimia",
  "päästötön päästöttömän päästöttömiä päästöttömät",
  "rakennus rakennuksen rakennusten rakennuksia rakennukset rakennusta",
  "liikenne liikenteen liikennettä liikenteessä",
  "alusta alustan alustoja alustat",
  "turku turun turussa turkuun",
  "uusi uuden uusia uutta",
  "lapsi lapsen lapset lasten lapsia",
];
const swedish = [
  "daghem daghemmet daghems daghemmen",
  "möbel möbler möblerna",
  "innovationspartnerskap innovationspartnerskapet",
  "stad städer staden städerna stadens",
  "bro broar bron broarna",
  "vatten vattnet",
  "upphandling upphandlingar upphandlingen upphandlingarna",
  "skola skolor skolan skolorna",
  "robot robotar robotarna roboten",
];
const english = ["robot robots", "bus buses", "city cities", "criterion criteria", "partnership partnerships"];

describe.each([
  ["Finnish", finnishStems, finnish],
  ["Swedish", swedishStems, swedish],
  ["English", englishStems, english],
] as const)("the forms of a word in %s", (_, stems, groups) => {
  test.each(groups.flatMap((group) => group.split(" ").map((form) => [group.split(" ")[0] ?? "", form] as const)))(
    "%s is found by %s",
    (basic, form) => {
      expect(meets(stems, basic, form)).toBe(true);
    },
  );
});

test.each([
  ["katu", "katto"],
  ["tuki", "tuli"],
  ["silta", "siili"],
  ["bussi", "busines"],
  ["kunta", "kuntoutus"],
])("%s and %s stay different words", (first, second) => {
  expect(meets(finnishStems, first, second)).toBe(false);
});
