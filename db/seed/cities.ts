import { z } from "zod";
import type { Db } from "../connection.ts";
import { upsertCity } from "../repositories/cities.ts";
import network from "./content/network.json" with { type: "json" };

const member = z.object({
  id: z.string(),
  name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
  code: z.string().regex(/^\d{3}$/),
  nuts3: z.string(),
});
const file = z.object({ regions: z.array(z.object({ id: z.string(), members: z.array(member) })) });

/** The members of the network. What a city's lead keeps (business id, address, contact point) is not overwritten. */
export function seedCities(db: Db, at: Date): void {
  for (const region of file.parse(network).regions) {
    for (const { id, name, code, nuts3 } of region.members) {
      const city = { id, regionId: region.id, nameFi: name.fi, nameSv: name.sv, nameEn: name.en };
      upsertCity(db, { ...city, municipalityCode: code, nuts3 }, at);
    }
  }
}
