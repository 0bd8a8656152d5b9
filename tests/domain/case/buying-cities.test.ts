import { expect, test } from "vitest";
import { citiesOfJointBuyers } from "~/domain/case/buying-cities.ts";

const city = (id: string, fi: string, sv = fi, businessId: string | null = null) => ({
  id,
  name: { fi, sv, en: fi },
  businessId,
});
const cities = [
  city("turku", "Turku", "Åbo"),
  city("vaasa", "Vaasa", "Vasa"),
  city("oulu", "Oulu", "Uleåborg", "0187690-1"),
  city("lahti", "Lahti", "Lahtis"),
  city("lappeenranta", "Lappeenranta", "Villmanstrand"),
  city("pori", "Pori", "Björneborg"),
];

test.each([
  ["Turku", "", ["turku"]],
  ["Turun kaupunki", "", ["turku"]],
  ["Åbo stad", "", ["turku"]],
  ["City of Vaasa", "", ["vaasa"]],
  ["Vasa stad, teknisk service", "", ["vaasa"]],
  ["Lahden kaupunki", "", ["lahti"]],
  ["Lappeenrannan Energia", "", ["lappeenranta"]],
  ["Porin kaupunki", "", ["pori"]],
  ["Northern Buying Ltd", "0187690-1", ["oulu"]],
  ["Varsinais-Suomen hyvinvointialue", "", []],
  ["Porvoon kaupunki", "", []],
])("the joint buyer %s (%s) is %j", (organisation, businessId, found) => {
  expect(citiesOfJointBuyers([{ organisation, businessId }], cities)).toEqual(found);
});
