import type { Role } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { insertUnit } from "../repositories/cities.ts";
import { saveExpertProfile } from "../repositories/experts.ts";
import { insertInvitedDomain } from "../repositories/invited-domains.ts";
import { insertPerson } from "../repositories/people.ts";

interface DemoUnit {
  id: string;
  cityId: string;
  name: string;
}

interface DemoPerson {
  /** The part of the address before @. */
  address: string;
  name: string;
  language: Lang;
  roles: Role[];
  unitId?: string;
  /** What an expert can review. */
  expert?: { skills: string[]; languages: Lang[]; tiedCities?: string[] };
}

export const demoUnits: readonly DemoUnit[] = [
  { id: "demo-tampere-streets", cityId: "tampere", name: "Kaupunkiympäristö (demo)" },
  { id: "demo-tampere-procurement", cityId: "tampere", name: "Hankinta- ja logistiikkapalvelut (demo)" },
  { id: "demo-turku-wellbeing", cityId: "turku", name: "Vapaa-ajan palvelukokonaisuus (demo)" },
  { id: "demo-vaasa-energy", cityId: "vaasa", name: "Samhällsteknik (demo)" },
  { id: "demo-oulu-digital", cityId: "oulu", name: "Digipalvelut (demo)" },
];

/** Named by role, at a domain that can never receive mail (RFC 2606). */
export const demoPeople: readonly DemoPerson[] = [
  {
    address: "officer.tampere",
    name: "Olli Esittelijä (demo)",
    language: "fi",
    roles: ["officer"],
    unitId: "demo-tampere-streets",
  },
  {
    address: "officer2.tampere",
    name: "Outi Esittelijä (demo)",
    language: "fi",
    roles: ["officer"],
    unitId: "demo-tampere-streets",
  },
  {
    address: "lead.tampere",
    name: "Liisa Pääkäyttäjä (demo)",
    language: "fi",
    roles: ["officer", "city-lead"],
    unitId: "demo-tampere-procurement",
  },
  {
    address: "officer.turku",
    name: "Otto Esittelijä (demo)",
    language: "fi",
    roles: ["officer"],
    unitId: "demo-turku-wellbeing",
  },
  {
    address: "officer.vaasa",
    name: "Olof Demonstrant (demo)",
    language: "sv",
    roles: ["officer"],
    unitId: "demo-vaasa-energy",
  },
  {
    address: "lead.vaasa",
    name: "Lena Huvudanvändare (demo)",
    language: "sv",
    roles: ["officer", "city-lead"],
    unitId: "demo-vaasa-energy",
  },
  {
    address: "officer.oulu",
    name: "Oona Demonstrator (demo)",
    language: "en",
    roles: ["officer"],
    unitId: "demo-oulu-digital",
  },
  {
    address: "expert.law",
    name: "Eeva Juristi (demo)",
    language: "fi",
    roles: ["expert"],
    expert: { skills: ["law"], languages: ["fi", "sv", "en"] },
  },
  {
    address: "expert.energy",
    name: "Erik Energi (demo)",
    language: "sv",
    roles: ["expert"],
    expert: { skills: ["sustainable_transition", "technology"], languages: ["fi", "sv", "en"] },
  },
  {
    address: "expert.digital",
    name: "Dina Digitaal (demo)",
    language: "en",
    roles: ["expert"],
    expert: { skills: ["digitalisation", "technology"], languages: ["en", "fi"] },
  },
  {
    address: "expert.health",
    name: "Helmi Hyvinvointi (demo)",
    language: "fi",
    roles: ["expert"],
    expert: { skills: ["health_wellbeing", "law"], languages: ["fi"], tiedCities: ["tampere"] },
  },
  { address: "coordinator", name: "Kaisa Koordinaattori (demo)", language: "fi", roles: ["coordinator"] },
];

/** Whose people may come through their city's own sign-in. */
const demoDomains = [
  { domain: "tampere.demo.example", unitId: "demo-tampere-procurement" },
  { domain: "vaasa.demo.example", unitId: "demo-vaasa-energy" },
];

export const demoDomain = "demo.example";

/** One password for all, because these accounts protect nothing. */
export const demoPassword = "demo-innohankinta-2026";

/** Accounts of all roles, marked as demo. Production refuses to start on a database that has them. */
export function seedDemoPeople(db: Db, passwordHash: string, at: Date): void {
  for (const unit of demoUnits) insertUnit(db, unit);
  for (const { address, unitId = null, expert, ...person } of demoPeople) {
    const email = `${address}@${demoDomain}`;
    const id = `demo-${address.replaceAll(".", "-")}`;
    insertPerson(db, {
      ...person,
      id,
      email,
      unitId,
      passwordHash,
      isDemo: true,
      at,
    });
    if (expert) saveExpertProfile(db, id, { tiedCities: [], tiedSuppliers: "", absences: [], ...expert });
  }
  for (const invited of demoDomains) insertInvitedDomain(db, { ...invited, addedBy: "demo-coordinator", addedAt: at });
}
