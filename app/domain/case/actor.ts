import type { Lang } from "../lang.ts";

export const roles = ["officer", "city-lead", "expert", "coordinator"] as const;
export type Role = (typeof roles)[number];

/** The signed-in person as rules see them. A person has a set of roles; an officer has a city and usually a unit. */
export interface Actor {
  id: string;
  name: string;
  email: string;
  language: Lang;
  cityId: string | null;
  unitId: string | null;
  roles: readonly Role[];
}

export const hasRole = (actor: Actor, role: Role): boolean => actor.roles.includes(role);
