import type { Db } from "db/connection.ts";
import { cities } from "db/schema/network.ts";
import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { vaasaPlan } from "db/seed/content/demo-plan-vaasa.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { libraryDatabase } from "./database.ts";
import { aCompany, answerAll, everyQuestion, markQuestion, packed } from "./marked-questions.ts";
import { anActor, aPlan, noon } from "./plans.ts";

export interface OwnedPlan {
  readonly id: string;
  readonly owner: Actor;
}

/** The official facts that a city keeps in its settings. */
const settled = {
  businessId: "0211675-2",
  street: "Aleksis Kiven katu 14–16 C",
  postalCode: "33210",
  town: "Tampere",
  contactPhone: "+358 3 5656 0000",
};

/** Plans of every kind: just begun, light, whole in each language, and with an answer to every question of the form. */
export function plansToPublish(): { db: Db; plans: ReadonlyMap<string, OwnedPlan> } {
  const db = libraryDatabase();
  const plans = new Map<string, OwnedPlan>();
  for (const demo of [tamperePlan, vaasaPlan, ouluPlan]) {
    const owner = anActor(db, { city: demo.cityId });
    plans.set(demo.key, { id: writePlan(db, owner, demo, noon), owner });
  }
  const company = aCompany(db);
  const begun = aPlan(db, company.owner);
  plans.set("begun", { id: begun, owner: company.owner });
  db.update(cities).set(settled).run();
  const marked = everyQuestion.map((place) => markQuestion(place, company));
  for (const [index, questions] of packed(marked).entries()) {
    plans.set(`answered-${index + 1}`, { id: answerAll(company, questions), owner: company.owner });
  }
  return { db, plans };
}
