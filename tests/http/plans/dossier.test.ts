import { createHash } from "node:crypto";
import { verifyActLog } from "db/repositories/act-log.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { strFromU8, unzipSync } from "fflate";
import { spokenText } from "tests/support/pdf-reader.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { freshApp, type TestApp } from "tests/support/requests.ts";
import { aCoordinator, anExpert } from "tests/support/reviews.ts";
import { assign, decideOn, giveReview, must, submit } from "tests/support/whole-review.ts";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { attachFile } from "~/features/plans/attach-file.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";

let app: TestApp;
let owner: Actor;
let coordinator: Actor;
let experts: Actor[];
let planId: string;
let attached: string;

const file = { title: "", type: "other", language: "en", contentType: "text/plain" };

/** A plan with all that a dossier can hold: two rounds of reviews, each with its letter, and files. */
beforeAll(async () => {
  app = await freshApp({ content: true });
  const { db } = app;
  owner = anActor(db, { city: "tampere", name: "Owner of the plan" });
  coordinator = aCoordinator(db);
  experts = [anExpert(db, { skills: ["law"] }), anExpert(db)];
  planId = writePlan(db, owner, tamperePlan, noon);
  attachFile(db, owner, planId, { ...file, name: "../../etc/quote €.txt", content: Buffer.from("the quote") }, noon);
  const second = { ...file, name: "Päätös 😀.txt", content: Buffer.from("as it was") };
  attached = must(attachFile(db, owner, planId, second, noon));
  for (const [round, kind] of (["ask-changes", "approve"] as const).entries()) {
    must(submit(db, owner, planId, `round-${round}`));
    const reviews = assign(db, coordinator, planId, experts);
    for (const [place, id] of reviews.entries()) {
      const expert = experts[place];
      if (expert) giveReview(db, expert, id);
    }
    decideOn(db, coordinator, planId, kind);
  }
});

const fetchDossier = (actor: Actor) => app.as(actor).get(`/en/plans/${planId}/dossier.zip`);
const filesOf = async (answer: Response) => unzipSync(new Uint8Array(await answer.arrayBuffer()));

/** No path, and no name that is hidden or that another system cannot have. */
const expected = [
  "SHA256SUMS",
  "attachments/01-__.._etc_quote _.txt",
  "attachments/02-Päätös _.txt",
  "letters/decision-1.pdf",
  "letters/decision-2.pdf",
  "log.csv",
  "plan.docx",
  "plan.json",
  "plan.pdf",
  "record.docx",
  "record.pdf",
  "reviews/revision-1-review-1.pdf",
  "reviews/revision-1-review-2.pdf",
  "reviews/revision-2-review-3.pdf",
  "reviews/revision-2-review-4.pdf",
  "revisions/revision-1.pdf",
  "revisions/revision-2.pdf",
];

test("the dossier holds the plan, its files, revisions, reviews, letters and log, and each fits the list of checksums", async () => {
  for (const actor of [owner, coordinator]) {
    const answer = await fetchDossier(actor);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "application/zip"]);
    const files = await filesOf(answer);
    expect(Object.keys(files).sort()).toEqual(expected);
    const { SHA256SUMS: list = new Uint8Array(), ...others } = files;
    const sums = Object.entries(others).map(
      ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
    );
    expect(strFromU8(list)).toBe(sums.join(""));
  }
});

test("what is in it is what it says: documents can be read, the notes between experts and coordinators stay with them", async () => {
  const files = await filesOf(await fetchDossier(owner));
  const said = async (name: string) => await spokenText(files[name] ?? new Uint8Array());
  const log = strFromU8(files["log.csv"] ?? new Uint8Array());
  expect(log.trim().split("\n").length).toBeGreaterThan(8);
  expect(strFromU8(files["attachments/02-Päätös _.txt"] ?? new Uint8Array())).toBe("as it was");
  expect(await said("letters/decision-1.pdf")).toContain("Dear authors");
  expect(await said("revisions/revision-2.pdf")).toContain(String(tamperePlan.answers.title));
  const review = await said("reviews/revision-1-review-1.pdf");
  expect(review).toContain("The need is measured");
  expect(review).not.toContain("Between us");
});

test("it is streamed: a file is read from the database only when what is before it in the zip was taken", async () => {
  const answer = await fetchDossier(owner);
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  app.db.$client.prepare("UPDATE attachments SET content = ? WHERE id = ?").run(Buffer.from("as it is now"), attached);
  const chunks = [first?.value ?? new Uint8Array()];
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) chunks.push(next.value);
  const files = unzipSync(Buffer.concat(chunks));
  expect(strFromU8(files["attachments/02-Päätös _.txt"] ?? new Uint8Array())).toBe("as it is now");
});

test("an expert of the plan and an officer of another city find no dossier, and nothing of it is logged; that the team fetched it is", async () => {
  const before = verifyActLog(app.db).count;
  for (const actor of [...experts, anActor(app.db, { city: "oulu" })])
    expect((await fetchDossier(actor)).status).toBe(404);
  expect(verifyActLog(app.db).count).toBe(before);
  expect((await fetchDossier(owner)).status).toBe(200);
  const last = app.db.$client.prepare("select act, by from act_log order by number desc limit 1").get();
  expect([verifyActLog(app.db).count, last]).toEqual([before + 1, { act: "dossier", by: owner.id }]);
});
