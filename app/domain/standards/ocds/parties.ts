import { codesOf } from "../../form/value.ts";
import type { Lang } from "../../lang.ts";
import { type BuyingCity, cityCodes, finland, marketCourt } from "../organisations.ts";
import { type PublishedPlan, textOf } from "../published-plan.ts";
import { type Json, type JsonObject, known } from "./json.ts";

type Party = JsonObject & { readonly id: string; readonly name: string; readonly roles: readonly string[] };

const inRegister = (businessId: string): string => `FI-PRO-${businessId}`;
const identifier = (businessId: string | undefined, legalName: string): Json =>
  businessId ? { scheme: "FI-PRO", id: businessId, legalName } : {};

interface Address {
  street: string | null;
  postalCode: string | null;
  town: string | null;
  nuts3: string;
}

const address = ({ street, postalCode, town, nuts3 }: Address, lang: Lang): JsonObject =>
  known({
    streetAddress: street ?? undefined,
    locality: town ?? undefined,
    region: nuts3,
    postalCode: postalCode ?? undefined,
    countryName: finland[lang],
    country: "FI",
  });

const idOfCity = ({ businessId, cityId }: BuyingCity): string =>
  businessId ? inRegister(businessId) : `city-${cityId}`;
const nameOfCity = ({ city, unitName, plan }: PublishedPlan): string =>
  [city.name[plan.language], unitName].filter(Boolean).join(", ");

/** How the city is named wherever the release refers to it. */
export const buyerReference = (source: PublishedPlan): { id: string; name: string } => ({
  id: idOfCity(source.city),
  name: nameOfCity(source),
});

function buyer(source: PublishedPlan): Party {
  const { city, plan, answers } = source;
  const legalName = city.name[plan.language];
  return {
    ...buyerReference(source),
    roles: ["buyer", "procuringEntity"],
    ...known({
      identifier: identifier(city.businessId ?? undefined, legalName),
      address: address(city, plan.language),
      contactPoint: known({
        name: answers.text("contact-name"),
        email: answers.text("contact-email"),
        telephone: answers.text("contact-phone"),
      }),
      details: {
        classifications: [
          { scheme: "eu-buyer-legal-type", id: cityCodes.legalType },
          { scheme: "eu-main-activity", id: cityCodes.activity },
        ],
      },
    }),
  };
}

function jointBuyers({ answers }: PublishedPlan): Party[] {
  return answers.rows("joint-buyers").flatMap(({ cells }, index): Party[] => {
    const name = textOf(cells.organisation);
    if (!name) return [];
    const businessId = textOf(cells["business-id"]);
    const id = businessId ? inRegister(businessId) : `joint-buyer-${index + 1}`;
    const roles = codesOf(cells.role).includes("lead") ? ["buyer", "leadBuyer"] : ["buyer"];
    return [{ id, name, roles, ...known({ identifier: identifier(businessId, name) }) }];
  });
}

/** Who gives money from outside, in the order of the answer; "none" gives nothing. */
export function funders({ answers, words }: PublishedPlan): { id: string; name: string }[] {
  const chosen = answers.value("funding");
  const other = typeof chosen === "object" && "codes" in chosen ? chosen.other : undefined;
  return answers
    .codes("funding")
    .filter((code) => code !== "none")
    .map((code) => ({
      id: `funder-${code}`,
      name: code === "other" && other ? other : words.option("funding", code),
    }));
}

const reviewBody = (lang: Lang): Party => ({
  id: inRegister(marketCourt.businessId),
  name: marketCourt.name[lang],
  roles: ["reviewBody"],
  ...known({
    identifier: identifier(marketCourt.businessId, marketCourt.name[lang]),
    address: address(marketCourt, lang),
    contactPoint: { email: marketCourt.email, telephone: marketCourt.telephone },
  }),
});

/** One organisation stands once, with every part it has. */
function once(parties: readonly Party[]): Party[] {
  const byId = new Map<string, Party>();
  for (const party of parties) {
    const before = byId.get(party.id);
    const roles = [...new Set([...(before?.roles ?? []), ...party.roles])];
    byId.set(party.id, { ...party, ...before, id: party.id, name: before?.name ?? party.name, roles });
  }
  return [...byId.values()];
}

export const parties = (source: PublishedPlan): Party[] =>
  once([
    buyer(source),
    ...jointBuyers(source),
    ...funders(source).map((funder): Party => ({ ...funder, roles: ["funder"] })),
    reviewBody(source.plan.language),
  ]);
