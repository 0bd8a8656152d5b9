import { type Actor, hasRole, type Role } from "./actor.ts";

/** A person as the rights to people see them. */
export interface Placed {
  id: string;
  cityId: string | null;
  roles: readonly Role[];
}

/** These roles are held in a city, in one of its units. */
export const isCityRole = (role: Role): boolean => role === "officer" || role === "city-lead";

/** A city lead invites officers to the own city; a coordinator anyone. */
export function canInvite(actor: Actor, { cityId, roles }: Omit<Placed, "id">): boolean {
  if (hasRole(actor, "coordinator")) return true;
  return isLeadOf(actor, cityId) && roles.length > 0 && roles.every((role) => role === "officer");
}

export const isLeadOf = (actor: Actor, cityId: string | null): boolean =>
  hasRole(actor, "city-lead") && cityId !== null && actor.cityId === cityId;

/** Keeps the details and units of a city: its lead, and coordinators those of every city. */
export const canKeepCity = (actor: Actor, cityId: string | null): boolean =>
  hasRole(actor, "coordinator") || isLeadOf(actor, cityId);

/** May know that the person has an account here: their own city's lead, and coordinators. */
export const canSeePerson = (actor: Actor, person: Placed): boolean => canKeepCity(actor, person.cityId);

/** Nobody closes their own account here, and only a coordinator closes another's that has network roles. */
export function canClose(actor: Actor, person: Placed): boolean {
  if (actor.id === person.id) return false;
  if (hasRole(actor, "coordinator")) return true;
  return isLeadOf(actor, person.cityId) && person.roles.every(isCityRole);
}

/** Coordinators give and take roles; the last role of coordinator is not one's own to give away. */
export const canSetRoles = (actor: Actor, person: Placed, next: readonly Role[]): boolean =>
  hasRole(actor, "coordinator") && (actor.id !== person.id || next.includes("coordinator"));
