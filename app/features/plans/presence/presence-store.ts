/** Somebody on a plan, as last heard of. */
export interface Visit {
  person: string;
  name: string;
  /** The step they are on; "" on another page of the plan. */
  step: string;
  /** The question they are typing in; "" while they only read. */
  question: string;
  at: Date;
}

/** Who is on which plan. The only place that knows where it is kept. */
export interface PresenceStore {
  put: (planId: string, visit: Visit) => void;
  remove: (planId: string, person: string) => void;
  list: (planId: string, now: Date) => Visit[];
  /** All that are remembered, by plan. */
  all: () => { planId: string; visit: Visit }[];
  /** Calls when somebody comes, goes, or turns to something else. Returns how to stop. */
  listen: (planId: string, onChange: () => void) => () => void;
}

/** So long a visit is remembered: "was here in the last minutes". */
const rememberedMs = 5 * 60_000;
const mostPlans = 1000;

export function createPresence(): PresenceStore {
  const visits = new Map<string, Map<string, Visit>>();
  const listeners = new Map<string, Set<() => void>>();

  const changed = (planId: string): void => {
    for (const onChange of [...(listeners.get(planId) ?? [])]) onChange();
  };
  const fresh = (planId: string, now: Date): Map<string, Visit> => {
    const all = visits.get(planId) ?? new Map<string, Visit>();
    for (const [person, { at }] of all) if (now.getTime() - at.getTime() > rememberedMs) all.delete(person);
    visits.delete(planId);
    if (all.size > 0) visits.set(planId, all);
    return all;
  };
  return {
    put: (planId, visit) => {
      const all = fresh(planId, visit.at);
      const before = all.get(visit.person);
      visits.set(planId, all.set(visit.person, visit));
      const [oldest] = visits.keys();
      if (visits.size > mostPlans && oldest !== undefined) visits.delete(oldest);
      if (before?.step !== visit.step || before.question !== visit.question) changed(planId);
    },
    remove: (planId, person) => {
      if (visits.get(planId)?.delete(person)) changed(planId);
    },
    list: (planId, now) => [...fresh(planId, now).values()],
    all: () => [...visits].flatMap(([planId, own]) => [...own.values()].map((visit) => ({ planId, visit }))),
    listen: (planId, onChange) => {
      const own = listeners.get(planId) ?? new Set();
      listeners.set(planId, own.add(onChange));
      return () => {
        own.delete(onChange);
        if (own.size === 0) listeners.delete(planId);
      };
    },
  };
}
