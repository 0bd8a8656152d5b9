import { readdirSync } from "node:fs";
import { demoDomain, demoPassword } from "db/seed/demo.ts";
import type { Page } from "playwright-core";
import { axe, axeInBothSchemes, showInPlace } from "tests/support/browser.ts";
import { type Demo, planId, startDemo, type VisitorOptions } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { currentForm } from "~/domain/form/versions.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import { demoInquiry } from "~/server/seed-demo-inquiries.server.ts";
import { demoThread } from "~/server/seed-demo-team.server.ts";

/** Every page of the service, in three languages and in both colour schemes, by somebody who may open it. */

type Address = (lang: Lang) => string;
type Visitor =
  | "anyone"
  | "officer.tampere"
  | "officer.vaasa"
  | "lead.tampere"
  | "expert.law"
  | "expert.energy"
  | "coordinator";

/** Ids of demo data, known when the demo has started. */
const ids = {
  sent: "",
  draft: "",
  version: "",
  reviewed: "",
  decided: "",
  inContract: "",
  completed: "",
  stopped: "",
  person: "demo-expert-law",
  proposed: "flood-warnings-for-buses-in-underpasses",
};

const stepPages = currentForm.steps.map(
  ({ id }): Address =>
    (lang) =>
      paths.step(lang, ids.draft, id),
);

const pages: Readonly<Record<string, readonly (readonly [Visitor, readonly Address[]])[]>> = {
  _index: [["anyone", [() => "/"]]],
  "$lang._index": [["anyone", [paths.home]]],
  $: [["anyone", [(lang) => `/${lang}/not/there`]]],
  "$lang.accessibility": [["anyone", [paths.accessibility]]],
  "$lang.help": [["anyone", [paths.help]]],
  "$lang.privacy": [["anyone", [paths.privacy]]],
  "$lang.terms": [["anyone", [paths.terms]]],
  "$lang.outbox": [["anyone", [paths.outbox]]],
  "$lang.programmes": [["anyone", [paths.programmes]]],
  "$lang.market._index": [["anyone", [paths.market]]],
  "$lang.market.$number": [["anyone", [(lang) => paths.marketDialogue(lang, 1)]]],
  "$lang.wordings._index": [["anyone", [paths.wordings, (lang) => `${paths.wordings(lang)}?q=qwxz`]]],
  "$lang.wordings.$number": [["anyone", [(lang) => paths.wording(lang, 1)]]],
  "$lang.coordination.wordings._index": [["coordinator", [paths.keptWordings]]],
  "$lang.coordination.wordings.new": [["coordinator", [paths.newWording]]],
  "$lang.coordination.wordings.$number": [["coordinator", [(lang) => paths.keptWording(lang, 3)]]],
  "$lang.plans.$id.$step_.wordings.$question": [
    ["officer.vaasa", [(lang) => paths.stepWordings(lang, ids.draft, "need", "if-nothing")]],
  ],
  "$lang.plans.$id.invitation": [["officer.vaasa", [(lang) => paths.planMarket(lang, ids.draft)]]],
  "$lang.adviser": [["anyone", [paths.adviser]]],
  "$lang.cpv": [["anyone", [paths.cpv, (lang) => `${paths.cpv(lang)}?q=7226`]]],
  "$lang.verify.$code": [["anyone", [(lang) => paths.verify(lang, "S1-1-NONE")]]],
  "$lang.form.$track": [["anyone", [(lang) => paths.emptyForm(lang, lang === "fi" ? "full" : "light")]]],
  "$lang.law": [["anyone", [paths.law]]],
  "$lang.api": [["anyone", [paths.api]]],
  "$lang.cities._index": [["anyone", [paths.cities]]],
  "$lang.cities.$id": [["anyone", [(lang) => paths.city(lang, "tampere"), (lang) => paths.city(lang, "joensuu")]]],
  "$lang.examples._index": [
    [
      "anyone",
      [
        paths.examples,
        (lang) => `${paths.examples(lang)}?q=lumi&theme=digitalisation`,
        (lang) => `${paths.examples(lang)}?q=qwxz`,
      ],
    ],
  ],
  "$lang.examples.$id": [
    ["anyone", [(lang) => paths.example(lang, "oulubot"), (lang) => paths.example(lang, "tampere-yliopistonkatu")]],
  ],
  "$lang.examples.$id_.ask": [["anyone", [(lang) => paths.askOwner(lang, "oulubot")]]],
  "$lang.questions._index": [["officer.vaasa", [paths.inquiries]]],
  "$lang.questions.new": [
    ["officer.vaasa", [paths.askCity, (lang) => paths.askCity(lang, { example: "tampere-yliopistonkatu" })]],
  ],
  "$lang.questions.$id": [
    ["officer.vaasa", [(lang) => paths.inquiry(lang, demoInquiry.waiting)]],
    ["coordinator", [(lang) => paths.inquiry(lang, demoInquiry.shown)]],
  ],
  "$lang.examples.$id_.correct": [["anyone", [(lang) => paths.correctExample(lang, "oulubot")]]],
  "$lang.account.searches": [["officer.tampere", [(lang) => `${paths.savedSearches(lang)}?new=1&q=lumi`]]],
  "$lang.account.second-step": [["anyone", [paths.secondStep]]],
  "$lang.account.two-step": [["coordinator", [paths.twoStep]]],
  "$lang.account.email._index": [["officer.tampere", [paths.changeEmail, (lang) => `${paths.changeEmail(lang)}?sent`]]],
  "$lang.account.email.$token": [["anyone", [(lang) => paths.confirmEmail(lang, "used-up")]]],
  "$lang.account.sign-ins": [["officer.tampere", [paths.signIns]]],
  "$lang.log._index": [["coordinator", [paths.log, (lang) => `${paths.log(lang)}?kind=plan`]]],
  "$lang.coordination.corrections": [["coordinator", [paths.corrections]]],
  "$lang.coordination.examples.import": [["coordinator", [paths.importExamples]]],
  "$lang.account.sign-in": [["anyone", [paths.signIn, (lang) => `${paths.signIn(lang)}?problem=not-invited`]]],
  "$lang.account.sign-out": [["officer.tampere", [paths.signOut]]],
  "$lang.account._index": [["officer.tampere", [paths.account]]],
  "$lang.account.reset._index": [["anyone", [paths.forgotPassword]]],
  "$lang.account.reset.$token": [["anyone", [(lang) => paths.newPassword(lang, "any")]]],
  "$lang.account.invitation.$token": [["anyone", [(lang) => paths.invitation(lang, "used-up")]]],
  "$lang.city._index": [["lead.tampere", [paths.ownCity]]],
  "$lang.city.guidance._index": [["lead.tampere", [paths.cityGuidance]]],
  "$lang.city.guidance.$question": [["lead.tampere", [(lang) => paths.cityGuidanceOf(lang, "dialogue-plan")]]],
  "$lang.city.units": [
    ["lead.tampere", [paths.ownUnits]],
    ["coordinator", [(lang) => paths.cityUnits(lang, "turku")]],
  ],
  "$lang.city.facts": [["lead.tampere", [paths.cityFacts]]],
  "$lang.coordination.facts": [
    ["coordinator", [(lang) => paths.networkFacts(lang), (lang) => paths.networkFacts(lang, "lead-projects")]],
  ],
  "$lang.facts.$id": [
    [
      "lead.tampere",
      [(lang) => paths.fact(lang, "tampere.inhabitants-tampere"), (lang) => paths.newFact(lang, "tampere", "priority")],
    ],
    ["coordinator", [(lang) => paths.newFact(lang, "lead-projects", "led")]],
  ],
  "$lang.city.settings": [["lead.tampere", [paths.ownCitySettings]]],
  "$lang.people.$id.leave": [
    ["coordinator", [(lang) => paths.leave(lang, "demo-officer-tampere"), (lang) => paths.leave(lang, ids.person)]],
  ],
  "$lang.account.data._index": [["officer.tampere", [paths.ownData]]],
  "$lang.coordination.retention": [["coordinator", [paths.retention]]],
  "$lang.accessibility_.feedback": [["anyone", [paths.statementFeedback]]],
  "$lang.coordination.feedback": [["coordinator", [paths.statementQueue]]],
  "$lang.account.expert": [["expert.law", [paths.ownExpertProfile]]],
  "$lang.coordination._index": [
    ["coordinator", [paths.coordination, (lang) => `${paths.coordination(lang)}?state=all&city=tampere`]],
  ],
  "$lang.coordination.assign": [
    ["coordinator", [(lang) => `${paths.assignSeveral(lang)}?plans=${ids.sent}&plans=${ids.reviewed}`]],
  ],
  "$lang.coordination.radar": [["coordinator", [paths.radar]]],
  "$lang.plans.$id.partners": [["officer.vaasa", [(lang) => paths.planPartners(lang, ids.draft)]]],
  "$lang.coordination.overview._index": [["coordinator", [paths.overview]]],
  "$lang.coordination.plans.$id._index": [
    [
      "coordinator",
      [(lang) => paths.coordinationPlan(lang, ids.sent), (lang) => paths.coordinationPlan(lang, ids.reviewed)],
    ],
  ],
  "$lang.coordination.plans.$id.decision._index": [
    [
      "coordinator",
      ["ask-changes", "approve", "redirect"].map(
        (kind): Address =>
          (lang) =>
            `${paths.coordinationDecision(lang, ids.reviewed)}?kind=${kind}`,
      ),
    ],
  ],
  "$lang.coordination.plans.$id.decision.preview": [
    ["coordinator", [(lang) => `${paths.decisionPreview(lang, ids.reviewed)}?kind=approve`]],
  ],
  "$lang.coordination.plans.$id.receipt.$number": [
    ["coordinator", [(lang) => paths.decisionReceipt(lang, ids.decided, 1)]],
  ],
  "$lang.plans.$id.decisions.$number._index": [["coordinator", [(lang) => paths.decision(lang, ids.decided, 1)]]],
  "$lang.coordination.people.$id_.expert": [["coordinator", [(lang) => paths.expertProfile(lang, ids.person)]]],
  "$lang.coordination.people._index": [["coordinator", [paths.people]]],
  "$lang.coordination.people.$id": [["coordinator", [(lang) => paths.person(lang, ids.person)]]],
  "$lang.coordination.people.domains": [["coordinator", [paths.invitedDomains]]],
  "$lang.people.mails": [
    ["coordinator", [paths.undelivered]],
    ["lead.tampere", [paths.undelivered]],
  ],
  "$lang.coordination.people.invite": [["coordinator", [paths.invitePerson]]],
  "$lang.plans._index": [
    ["officer.tampere", [paths.plans]],
    ["coordinator", [paths.plans]],
  ],
  "$lang.plans.new": [["officer.vaasa", [paths.newPlan, (lang) => `${paths.newPlan(lang)}?from=example:oulubot`]]],
  "$lang.plans.new_.import": [["officer.vaasa", [paths.importPlan]]],
  "$lang.plans.$id._index": [
    ["officer.vaasa", [(lang) => paths.plan(lang, ids.draft)]],
    ["coordinator", [(lang) => paths.plan(lang, ids.sent), (lang) => paths.plan(lang, ids.draft)]],
  ],
  "$lang.plans.$id.$step": [
    ["officer.vaasa", stepPages],
    ["officer.tampere", [(lang) => paths.step(lang, ids.sent, "need")]],
  ],
  "$lang.plans.$id.$step_.cases": [["officer.vaasa", [(lang) => paths.stepCases(lang, ids.draft, "procedure")]]],
  "$lang.plans.$id.check": [["officer.vaasa", [(lang) => paths.check(lang, ids.draft)]]],
  "$lang.plans.$id.history": [
    [
      "officer.vaasa",
      [(lang) => paths.history(lang, ids.draft), (lang) => paths.answerHistory(lang, ids.draft, "need-statement")],
    ],
  ],
  "$lang.plans.$id.form-version": [["officer.vaasa", [(lang) => paths.formVersion(lang, ids.draft)]]],
  "$lang.plans.$id.compare": [["officer.vaasa", [(lang) => paths.compare(lang, ids.draft)]]],
  "$lang.plans.$id.put-back": [["officer.vaasa", [(lang) => paths.putBack(lang, ids.draft, ids.version)]]],
  "$lang.plans.$id.receipt.$revision": [["officer.tampere", [(lang) => paths.receipt(lang, ids.sent, 1)]]],
  "$lang.plans.$id.revisions.$revision": [["officer.tampere", [(lang) => paths.revision(lang, ids.sent, 1)]]],
  "$lang.plans.$id.team": [["officer.vaasa", [(lang) => paths.planTeam(lang, ids.draft)]]],
  "$lang.plans.$id.notices.$subtype._index": [
    [
      "officer.tampere",
      ["4", "E1"].map(
        (subtype): Address =>
          (lang) =>
            paths.planNotice(lang, ids.sent, subtype),
      ),
    ],
  ],
  "$lang.plans.$id.notices._index": [["officer.tampere", [(lang) => paths.planNotices(lang, ids.sent)]]],
  "$lang.plans.$id.talk._index": [
    [
      "officer.vaasa",
      [(lang) => paths.talk(lang, ids.draft), (lang) => `${paths.talk(lang, ids.draft)}?about=question:need-statement`],
    ],
  ],
  "$lang.plans.$id.talk.$thread": [["officer.vaasa", [(lang) => paths.thread(lang, ids.draft, demoThread)]]],
  "$lang.account.todos": [["officer.vaasa", [paths.todos]]],
  "$lang.account.notifications._index": [["officer.vaasa", [paths.notifications]]],
  "$lang.plans.$id.timeline": [["officer.tampere", [(lang) => paths.timeline(lang, ids.sent)]]],
  "$lang.plans.$id.moves.$move": [["officer.vaasa", [(lang) => paths.planMove(lang, ids.inContract, "complete")]]],
  "$lang.plans.$id.follow-up.$months": [["officer.tampere", [(lang) => paths.followUp(lang, ids.completed, 12)]]],
  "$lang.plans.$id.reviews": [["officer.tampere", [(lang) => paths.planReviews(lang, ids.completed)]]],
  "$lang.plans.$id.example._index": [["officer.tampere", [(lang) => paths.planExample(lang, ids.completed)]]],
  "$lang.plans.$id.example.edit": [["officer.tampere", [(lang) => paths.editPlanExample(lang, ids.stopped)]]],
  "$lang.plans.$id.example.preview": [
    [
      "officer.tampere",
      [(lang) => paths.previewPlanExample(lang, ids.completed), (lang) => paths.previewPlanExample(lang, ids.stopped)],
    ],
  ],
  "$lang.coordination.examples._index": [["coordinator", [paths.exampleQueue]]],
  "$lang.coordination.examples.new": [["coordinator", [paths.newSourceExample]]],
  "$lang.coordination.examples.$id._index": [["coordinator", [(lang) => paths.keptExample(lang, ids.proposed)]]],
  "$lang.coordination.examples.$id.edit": [["coordinator", [(lang) => paths.editKeptExample(lang, ids.proposed)]]],
  "$lang.reviews._index": [["expert.energy", [paths.reviews]]],
  "$lang.reviews.$id._index": [["expert.energy", [(lang) => paths.review(lang, `${ids.reviewed}-demo-expert-energy`)]]],
  "$lang.reviews.$id.$part": [
    ["expert.energy", [(lang) => paths.reviewPart(lang, `${ids.reviewed}-demo-expert-energy`, "need-users")]],
  ],
  "$lang.reviews.$id.check": [
    ["expert.energy", [(lang) => paths.reviewCheck(lang, `${ids.reviewed}-demo-expert-energy`)]],
  ],
  "$lang.reviews.$id.document.$documentLang": [
    ["expert.law", [(lang) => paths.reviewPage(lang, `${ids.reviewed}-demo-expert-law`, lang)]],
  ],
  "$lang.plans.$id.documents._index": [["officer.tampere", [(lang) => paths.planDocuments(lang, ids.sent)]]],
  "$lang.plans.$id.documents.$document.$documentLang._index": [
    [
      "officer.tampere",
      ["full", "summary", "market", "record"].map(
        (document): Address =>
          (lang) =>
            paths.planDocument(lang, ids.sent, document, lang),
      ),
    ],
  ],
};

/** Pages that are opened above to be refused. */
const refusing = [
  "$",
  "$lang.verify.$code",
  "$lang.plans.$id.form-version",
  "$lang.account.invitation.$token",
  "$lang.account.reset.$token",
  "$lang.account.email.$token",
];

/** Addresses that answer with something else than a page, or only to posted forms. */
const notPages = ["$lang.plans.$id.attachments._index", "$lang.plans.$id.move"];

let demo: Demo;
/** What was found on the page where an expert declares interests. */
const declaring: string[] = [];

beforeAll(async () => {
  demo = await startDemo();
  const { context, page } = await demo.as("coordinator");
  ids.sent = await planId(demo, page, "en", "Hulevesitulvien ennakointi");
  ids.draft = await planId(demo, page, "en", "Styrning av effekttoppar i stadens fastigheter");
  ids.inContract = await planId(demo, page, "en", "Laddning av stadens bilar");
  ids.completed = await planId(demo, page, "en", "Alikulkujen tulvavaroitukset");
  ids.stopped = await planId(demo, page, "en", "Pumppaamojen ohjaus");
  ids.reviewed = await planId(demo, page, "en", "Styrning av effekttoppar i stadens simhallar");
  ids.decided = await planId(demo, page, "en", "Gymnasium air that pupils can see");
  // The decision ends the review that is still to be declared for.
  const expert = await demo.as("expert.energy");
  for (const lang of languages) {
    await expert.page.goto(demo.at(paths.review(lang, `${ids.decided}-demo-expert-energy`)));
    expect(await expert.page.locator("main form").count()).toBeGreaterThan(0);
    declaring.push(...(await lookAt(expert.page, `${lang} declaration`, lang)));
  }
  await expert.context.close();
  await page.goto(demo.at(`${paths.coordinationDecision("en", ids.decided)}?kind=redirect`));
  await page.click("label[for=route-joint]");
  await page.click("main button[value=preview]");
  await page.click("main button[value=decide]");
  await page.waitForURL(/receipt/);
  await context.close();
  const owner = await demo.as("officer.tampere");
  await owner.page.goto(demo.at(paths.planExample("en", ids.stopped)));
  await owner.page.click("main button[value=choose]");
  await owner.page.waitForURL(/example\/edit/);
  await owner.context.close();
  const writer = await demo.as("officer.vaasa", { scripts: false });
  await writer.page.goto(demo.at(paths.history("en", ids.draft)));
  await writer.page.fill("#name", "Before the dialogue");
  await writer.page.click("main button[value=name]");
  await writer.page.waitForURL(/done=named/);
  ids.version = (await writer.page.locator("#a option[value^='v:']").last().getAttribute("value")) ?? "";
  await writer.page.goto(demo.at(paths.step("en", ids.draft, "need")));
  await writer.page.fill("#tried-before", "A rota on paper");
  await writer.page.click(".step-page__end button[value=save]");
  await writer.page.waitForURL(/saved=1/);
  await writer.context.close();
});
afterAll(() => demo.end());

test("no page is left out: every route with a page stands in the table", () => {
  const routes = readdirSync("app/routes").flatMap((file) => file.match(/^(.*)\.tsx$/)?.[1] ?? []);
  const documents = routes.filter((route) => !route.startsWith("api."));
  expect(documents.filter((route) => !notPages.includes(route)).sort()).toEqual(Object.keys(pages).sort());
});

test("the declaration of interests is accessible in each language", () => {
  expect(declaring).toEqual([]);
});

test("what a mailed link opens is accessible in each language, while the link can be used", async () => {
  const lead = await demo.as("lead.tampere", { scripts: false });
  await lead.page.goto(demo.at(paths.ownCity("en")));
  await lead.page.getByLabel("Name", { exact: true }).fill("Nea Newcomer");
  await lead.page.getByLabel("E-mail address").fill("nea@tampere.example");
  await lead.page.getByLabel("Unit", { exact: true }).selectOption({ label: "Kaupunkiympäristö (demo)" });
  await lead.page.getByRole("button", { name: "Send the invitation" }).click();
  const { context, page } = await demo.anyone({ scripts: false });
  await page.goto(demo.at(paths.forgotPassword("en")));
  await page.fill("main input[type=email]", `officer.tampere@${demoDomain}`);
  await page.locator("main form button").click();
  await lead.page.goto(demo.at(paths.changeEmail("en")));
  await lead.page.fill("main input[type=email]", "lead@tampere.example");
  await lead.page.fill("main input[type=password]", demoPassword);
  await lead.page.locator("main form button").click();
  await lead.page.goto(demo.at(paths.outbox("en")));
  const mails = await lead.page.content();
  const found: string[] = [];
  const pages = { invitation: paths.invitation, reset: paths.newPassword, email: paths.confirmEmail };
  for (const [kind, pathOf] of Object.entries(pages)) {
    const token = new RegExp(`/account/${kind}/([\\w.-]+)`).exec(mails)?.[1] ?? "";
    for (const lang of languages) {
      await page.goto(demo.at(pathOf(lang, token)));
      expect(await page.locator("main form button").count(), `${kind} ${lang}`).toBeGreaterThan(0);
      found.push(...(await lookAt(page, `${lang} ${kind}`, lang)));
    }
  }
  expect(found).toEqual([]);
  await lead.context.close();
  await context.close();
});

const goTo = async (page: Page, address: string): Promise<number> => (await page.goto(address))?.status() ?? 0;

test("a page that is shown in place is looked at as sharply as one that was gone to", async () => {
  const { context, page } = await demo.anyone({ scripts: false, bypassCSP: true });
  await page.goto(demo.at(paths.help("en")));
  expect(await axe(page)).toEqual([]);
  const address = demo.at("/en/bad");
  const bad = `<!doctype html><style>main { color: #bbb }</style><main><img src="/x.png">Pale</main>`;
  await context.route(address, (route) => route.fulfill({ status: 404, contentType: "text/html", body: bad }));

  expect(await showInPlace(page, address)).toBe(404);
  const inPlace = await axe(page);
  expect(await goTo(page, address)).toBe(404);
  expect(inPlace).toEqual(await axe(page));
  expect(inPlace.map((finding) => finding.split(":")[0])).toEqual([
    "color-contrast",
    "document-title",
    "html-has-lang",
    "image-alt",
  ]);
  await context.close();
});

const visitors: readonly Visitor[] = [
  "anyone",
  "officer.tampere",
  "officer.vaasa",
  "lead.tampere",
  "expert.law",
  "expert.energy",
  "coordinator",
];

test.each(visitors)(
  "pages of %s are accessible in both schemes",
  async (who) => {
    const addresses = Object.entries(pages).flatMap(([route, visits]) =>
      visits.flatMap(([visitor, own]) => (visitor === who ? own.map((address) => ({ route, address })) : [])),
    );
    if (who !== "anyone") await (await demo.as(who)).context.close();
    /** One page after the other in one window, brought there in this way. */
    const look = async (
      langs: readonly Lang[],
      options: VisitorOptions,
      bring: (page: Page, address: string) => Promise<number>,
    ): Promise<string[]> => {
      const { context, page, complaints } = await (who === "anyone" ? demo.anyone(options) : demo.as(who, options));
      await page.goto(demo.at(paths.help("en")));
      const found: string[] = [];
      for (const lang of langs) {
        for (const { route, address } of addresses) {
          const status = await bring(page, demo.at(address(lang)));
          if (status >= 400 !== refusing.includes(route)) found.push(`${address(lang)} answers ${status}`);
          found.push(...(await lookAt(page, address(lang), lang)));
        }
      }
      await context.close();
      return [...found, ...complaints];
    };
    // What scripts change of a page is the same in every language; the others are looked at as they are sent.
    const found = await Promise.all([
      look(["fi"], {}, goTo),
      look(["sv", "en"], { scripts: false, bypassCSP: true }, showInPlace),
    ]);
    expect(found.flat()).toEqual([]);
  },
  400_000,
);

/** The colours of the dark scheme are the same in every language: they are looked at in one. */
async function lookAt(page: Page, name: string, lang: Lang): Promise<string[]> {
  const findings = lang === "fi" ? await axeInBothSchemes(page) : await axe(page);
  return findings.map((finding) => `${name} ${finding}`);
}

test.each(languages)("pages that refuse something are accessible in %s", async (lang) => {
  const first = await demo.as("officer.vaasa", { scripts: false });
  const second = await demo.as("officer.vaasa", { scripts: false });
  const { page } = first;
  const save = (of: Page) =>
    Promise.all([of.waitForEvent("load"), of.locator("button.button--secondary[value=save]").click()]);
  const need = demo.at(paths.step(lang, ids.draft, "need"));

  await page.goto(need);
  await page.locator("#affected-count").fill("?");
  await save(page);
  expect(await page.locator("#errors").count()).toBe(1);
  const found = await lookAt(page, `${lang} 422`, lang);

  await page.goto(need);
  await second.page.goto(need);
  await second.page.locator("#if-nothing").fill(`First ${lang}`);
  await save(second.page);
  await page.locator("#if-nothing").fill(`Second ${lang}`);
  await save(page);
  expect(await page.locator("#q-if-nothing blockquote").first().textContent()).toBe(`First ${lang}`);
  found.push(...(await lookAt(page, `${lang} 409`, lang)));

  await page.goto(demo.at(paths.newPlan(lang)));
  await Promise.all([page.waitForEvent("load"), page.locator("main form button").last().click()]);
  expect(await page.locator("#errors").count()).toBe(1);
  found.push(...(await lookAt(page, `${lang} new plan 422`, lang)));

  await page.goto(need);
  await first.context.clearCookies();
  await save(page);
  expect(await page.locator("input[type=password]").count()).toBe(1);
  found.push(...(await lookAt(page, `${lang} signed out`, lang)));
  expect(found).toEqual([]);
  await first.context.close();
  await second.context.close();
});
