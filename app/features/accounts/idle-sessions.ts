import { type Actor, hasRole } from "~/domain/case/actor.ts";

/** After how many hours without use a session ends. */
export interface IdleHours {
  people: number;
  /** Sooner: they see and do most. */
  coordinators: number;
}

const hour = 3_600_000;

export function isIdle(actor: Actor, usedAt: Date, hours: IdleHours, now: Date): boolean {
  const most = hasRole(actor, "coordinator") ? Math.min(hours.coordinators, hours.people) : hours.people;
  return now.getTime() - usedAt.getTime() > most * hour;
}
