import type { Text } from "../lang.ts";

/** The city that buys, as a notice and open data name it. */
export interface BuyingCity {
  cityId: string;
  name: Text;
  nuts3: string;
  businessId: string | null;
  street: string | null;
  postalCode: string | null;
  town: string | null;
}

/** The body that hears complaints of procurements, as Finnish notices name it. */
export const marketCourt = {
  name: { fi: "Markkinaoikeus", sv: "Marknadsdomstolen", en: "Market Court" },
  businessId: "3006157-6",
  street: "Radanrakentajantie 5",
  postalCode: "00520",
  town: "Helsinki",
  nuts3: "FI1B1",
  telephone: "+358 295643300",
  email: "markkinaoikeus@oikeus.fi",
} as const;

export const finland: Text = { fi: "Suomi", sv: "Finland", en: "Finland" };

/** Finnish cities are local authorities whose main activity is general public services. */
export const cityCodes = { legalType: "la", activity: "gen-pub" } as const;
