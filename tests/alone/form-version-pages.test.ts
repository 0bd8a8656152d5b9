import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findAnswer } from "db/repositories/answers.ts";
import { findPlan } from "db/repositories/plans.ts";
import { filledForms } from "tests/support/page-forms.ts";
import { aPlan } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import { secondForm, toSecondForm } from "tests/support/second-form.ts";
import { expect, test } from "vitest";
import type { releaseForm } from "~/domain/form/versions.ts";

const built: { releaseForm: typeof releaseForm } = await import(pathToFileURL(resolve("build/server/index.js")).href);
built.releaseForm(secondForm, toSecondForm);

test.each([
  [
    "en",
    "There is a newer version of the form.",
    "No longer asked",
    "Move the plan to the newer form",
    "Answers of the earlier form",
  ],
  [
    "sv",
    "Det finns en nyare version av formuläret.",
    "Frågas inte längre",
    "Flytta planen till det nyare formuläret",
    "Svar på det tidigare formuläret",
  ],
  [
    "fi",
    "Lomakkeesta on uudempi versio.",
    "Ei enää kysytä",
    "Siirrä suunnitelma uudempaan lomakkeeseen",
    "Aiemman lomakkeen vastaukset",
  ],
])(
  "a plan is told of a newer form, says what changes, asks, and moves by a plain form (%s)",
  async (lang, newer, gone, move, left) => {
    const { db, asRole } = await freshApp();
    const officer = asRole("officer");
    const plan = aPlan(db, officer.actor);
    const at = (page = "") => `/${lang}/plans/${plan}${page}`;
    const read = async (page = "") => (await officer.get(at(page))).text();
    await officer.post(at("/save"), { q: "tried-before", "tried-before": "Heated <pavements>" });
    expect(await read()).toContain(newer);
    expect(await read("/need")).not.toContain("Effects in winter");

    const page = await read("/form-version");
    expect(page).toContain(gone);
    expect(page).toContain(move);
    expect((await officer.post(at("/form-version"), { version: "99" })).status).toBe(409);
    const moved = await officer.post(at("/form-version"), { version: `${findPlan(db, plan)?.version}` });
    expect(moved.status).toBe(302);
    const after = await (await officer.get(moved.headers.get("Location") ?? "")).text();
    expect(after).not.toContain(newer);
    expect(after).toContain(left);
    expect(after).toContain("Heated &lt;pavements&gt;");
    expect(await read("/need")).toContain("Effects in winter");
    expect((await officer.get(at("/form-version"))).status).toBe(404);
  },
);

test("a step that was open while the plan was moved on, posted without scripts, loses nothing that was typed", async () => {
  const { db, asRole } = await freshApp();
  const officer = asRole("officer");
  const plan = aPlan(db, officer.actor);
  const at = (page = "") => `/en/plans/${plan}${page}`;
  const shown = await (await officer.get(at("/need"))).text();
  const [form] = filledForms(shown, at("/need"), "").filter(({ fields }) => fields.some(([name]) => name === "q"));
  const own = (form?.fields ?? []).filter(([name]) => ["q", "signed-in-as"].includes(name) || name.startsWith("v:"));
  const texts = [
    ["need-statement", "Asked in other words now"],
    ["if-nothing", "Asked as before"],
    ["tried-before", "Asked in two parts now"],
  ];
  await officer.post(at("/form-version"), { version: `${findPlan(db, plan)?.version}` });

  const posted = await officer.post(at("/need"), new URLSearchParams([...own, ...texts, ["intent", "save"]]));
  expect(posted.status).toBe(302);
  const page = await (await officer.get(posted.headers.get("Location") ?? "")).text();
  const history = await (await officer.get(at("/history"))).text();
  for (const [question = "", text = ""] of texts)
    expect([question, history]).toEqual([question, expect.stringContaining(text)]);
  expect(page).toContain("Asked as before</textarea>");
  expect(findAnswer(db, { planId: plan, question: "need-statement", row: "" })?.value).toBe("Asked in other words now");
});
