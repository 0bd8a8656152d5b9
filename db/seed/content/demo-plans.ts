import type { DemoPlan } from "./demo-plan.ts";
import { ouluPlan } from "./demo-plan-oulu.ts";
import { tamperePlan } from "./demo-plan-tampere.ts";
import { vaasaPlan } from "./demo-plan-vaasa.ts";

/** Fictional plans of three cities, each complete enough to be sent: two full ones and a light one. */
export const demoPlans: readonly DemoPlan[] = [tamperePlan, vaasaPlan, ouluPlan];
