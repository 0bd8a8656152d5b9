import type { Page } from "playwright-core";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import { type Demo, planId, startDemo } from "./demo.ts";

/** The demo with the plan that `officer.vaasa` writes. */
export async function startWriting(): Promise<{ demo: Demo; plan: string; openStep: OpenStep }> {
  const demo = await startDemo();
  const { context, page } = await demo.as("officer.vaasa");
  const plan = await planId(demo, page, "en", "Styrning av effekttoppar");
  await context.close();
  return { demo, plan, openStep: (tab, step, lang = "en") => tab.goto(demo.at(paths.step(lang, plan, step))) };
}
export type OpenStep = (page: Page, step: string, lang?: Lang) => Promise<unknown>;

/** What stands beside the field of an answer. */
export const status = (page: Page, question: string) =>
  page.locator(`#q-${question} .plan-field__status`).textContent();
export const saved = /^Saved \d{1,2}[:.]\d\d$/;
