import { createHash } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct, listActsOfPlan } from "db/repositories/act-log.ts";
import { listDecisions } from "db/repositories/decisions.ts";
import { listReviewsOfPlan } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { openSentDecision } from "~/features/coordination/read-decision.server.ts";
import { actsCsv } from "~/features/log/open-log.server.ts";
import { openRevisionDocument } from "~/features/plans/documents/revision-document.server.ts";
import { loadWhole } from "~/features/plans/history/load-whole.server.ts";
import { openRevisionNumbers } from "~/features/plans/open-history.server.ts";
import { exportPlan } from "~/features/plans/plan-file/export-plan.server.ts";
import { listFilesOfPlan, openFileOfPlan } from "~/features/plans/sent-files.server.ts";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { translator } from "~/i18n/translator.ts";
import { drawPdf, drawWord } from "./drawing/drawing.server.ts";
import { planDocumentModel } from "./plan-documents.server.ts";
import { signDocument, verificationOf } from "./verification.server.ts";
import type { ZipEntry } from "./zip-stream.server.ts";

type NotFound = { kind: "not-found" };

export interface Dossier {
  number: number;
  entries: AsyncGenerator<ZipEntry>;
}

interface Asked {
  lang: Lang;
  now: Date;
}

/**
 * All there is of a plan, for those who may see all of it: its team, and coordinators once it was sent. Each part is opened
 * as its own page opens it, so that nobody finds more here than there. That it was fetched stands in the log.
 */
export function openDossier(db: Db, actor: Actor, planId: string, asked: Asked): Result<Dossier, NotFound> {
  return transact<Dossier, NotFound>(db, (tx) => {
    const found = loadWhole(tx, actor, planId, false);
    if (!found.ok) return found;
    insertAct(tx, { kind: "plan", act: "dossier", object: planId, by: actor.id, at: asked.now });
    const { number } = found.value.plan;
    return ok({ number, entries: withChecksums(partsOf(db, actor, planId, asked), asked.now) });
  });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same entries, and after them a list of their checksums as `sha256sum -c` reads it. */
async function* withChecksums(entries: AsyncGenerator<ZipEntry>, at: Date): AsyncGenerator<ZipEntry> {
  const lines: string[] = [];
  for await (const entry of entries) {
    lines.push(`${createHash("sha256").update(entry.bytes).digest("hex")}  ${entry.name}\n`);
    yield entry;
  }
  yield { name: "SHA256SUMS", bytes: bytesOf(lines.join("")), at };
}

async function* partsOf(db: Db, actor: Actor, planId: string, { lang, now }: Asked): AsyncGenerator<ZipEntry> {
  const entry = (name: string, bytes: Uint8Array): ZipEntry => ({ name, bytes, at: now });
  const pdf = async (name: string, model: DocumentModel) => entry(`${name}.pdf`, await drawPdf(model));

  for (const document of ["full", "record"] as const) {
    const model = await planDocumentModel(db, actor, planId, { document, lang, now, verify: verificationOf });
    if (!model.ok) continue;
    const name = document === "full" ? "plan" : "record";
    yield await pdf(name, model.value);
    yield entry(`${name}.docx`, await drawWord(model.value));
  }
  const file = exportPlan(db, actor, planId);
  if (file.ok) yield entry("plan.json", bytesOf(`${JSON.stringify(file.value, null, 2)}\n`));

  yield* filesOf(db, actor, planId, { lang, now });
  for (const number of openRevisionNumbers(db, actor, planId)) {
    const model = openRevisionDocument(db, actor, { planId, number, lang, sign: signDocument });
    if (model.ok) yield await pdf(`revisions/revision-${number}`, model.value);
  }
  const seen: string[] = [];
  for (const { id, revision } of listReviewsOfPlan(db, planId)) {
    const model = openReviewDocument(db, actor, id, lang, signDocument);
    if (!model.ok) continue;
    seen.push(id);
    yield await pdf(`reviews/revision-${revision}-review-${seen.length}`, model.value);
  }
  for (const { number } of listDecisions(db, planId)) {
    const decision = openSentDecision(db, actor, planId, number, lang, signDocument);
    if (decision.ok) yield await pdf(`letters/decision-${number}`, decision.value.document);
  }
  yield entry("log.csv", bytesOf(actsCsv(db, listActsOfPlan(db, planId, seen), lang)));
}

/** The plan's files as they were sent or are now; last a list of those that are not there, so that nobody takes the rest for all. */
function* filesOf(db: Db, actor: Actor, planId: string, { lang, now: at }: Asked): Generator<ZipEntry> {
  const missing: string[] = [];
  for (const [place, { id, name, isTakenOff }] of listFilesOfPlan(db, actor, planId).entries()) {
    const path = `attachments/${isTakenOff ? "taken-off/" : ""}${String(place + 1).padStart(2, "0")}-${safeName(name)}`;
    const file = openFileOfPlan(db, actor, planId, id);
    if (file) yield { name: path, bytes: new Uint8Array(file.content), at };
    else missing.push(path);
  }
  if (missing.length === 0) return;
  const lead = translator(lang, "planDocuments")("dossier.missing");
  yield { name: "MISSING.txt", bytes: bytesOf([lead, "", ...missing, ""].join("\r\n")), at };
}

/** File systems take names of 255 bytes, and a letter can be four. */
const mostBytes = 200;

/** A name that is no path and no hidden file on any system. What is too long loses its beginning: the end says what it is. */
function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._ ()-]/gu, "_")
    .replace(/^\.+/, "_")
    .replace(/[. ]+$/, "_");
  const letters = [...plain];
  while (bytesOf(letters.join("")).length > mostBytes) letters.shift();
  return letters.join("") || "_";
}
