import { createHash } from "node:crypto";
import { verifyActLog } from "db/repositories/act-log.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { seedExamples } from "db/seed/examples.ts";
import { strFromU8, unzipSync } from "fflate";
import { aReadyCase, setState } from "tests/support/approved-plan.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { must, submit } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { attachFile, detachFile } from "~/features/plans/attach-file.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { openDossier } from "~/server/dossier.server.ts";
import { zipStream } from "~/server/zip-stream.server.ts";

const file = { title: "", type: "other", language: "en", contentType: "text/plain", content: Buffer.from("quote") };

/** No path, and no name that is hidden. */
const attached = "attachments/01-__.._etc_päätös _.txt";
const asked = { lang: "en", now: noon } as const;

async function unzipped(dossier: ReturnType<typeof openDossier>): Promise<Record<string, Uint8Array>> {
  if (!dossier.ok) throw new Error(dossier.refusal.kind);
  return unzipSync(new Uint8Array(await new Response(zipStream(dossier.value.entries)).arrayBuffer()));
}

test("the dossier is a zip of all there is of the plan, and every file fits its checksum", async () => {
  const { db, owner, id } = aReadyCase();
  db.$client.prepare("update plans set state = 'draft' where id = ?").run(id);
  expect(attachFile(db, owner, id, { ...file, name: "../../etc/päätös €.txt" }, noon).ok).toBe(true);
  const files = await unzipped(openDossier(db, owner, id, asked));

  expect(Object.keys(files).sort()).toEqual([
    "SHA256SUMS",
    attached,
    "log.csv",
    "plan.docx",
    "plan.json",
    "plan.pdf",
    "record.docx",
    "record.pdf",
    "revisions/revision-1.pdf",
  ]);
  const { SHA256SUMS: list, ...others } = files;
  const lines = strFromU8(list ?? new Uint8Array())
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(Object.keys(others).length);
  for (const line of lines) {
    const [sum, name = ""] = line.split(/ {2}(.*)/);
    expect(
      createHash("sha256")
        .update(others[name] ?? "")
        .digest("hex"),
      name,
    ).toBe(sum);
  }
  expect(strFromU8(files[attached] ?? new Uint8Array())).toBe("quote");
  expect(strFromU8(files["log.csv"] ?? new Uint8Array())).toContain("sent the plan for review");
});

test("that the dossier was fetched stands in the log; to others it does not exist and nothing is written", () => {
  const { db, owner, id } = aReadyCase();
  const before = verifyActLog(db).count;
  for (const other of [anActor(db, { city: "oulu" }), anActor(db, { roles: ["expert"], city: null })])
    expect(openDossier(db, other, id, asked)).toEqual({ ok: false, refusal: { kind: "not-found" } });
  expect(verifyActLog(db).count).toBe(before);
  expect(openDossier(db, owner, id, asked).ok).toBe(true);
  expect(db.$client.prepare("select act, by from act_log order by number desc limit 1").get()).toEqual({
    act: "dossier",
    by: owner.id,
  });
});

test("a file that was sent and then taken off the plan is in the dossier of what was sent", async () => {
  const db = freshDatabase();
  seedExamples(db, noon);
  const owner = anActor(db, { city: "tampere" });
  const id = writePlan(db, owner, tamperePlan, noon);
  const sent = must(attachFile(db, owner, id, { ...file, name: "quote.txt" }, noon));
  const unsent = must(attachFile(db, owner, id, { ...file, name: "never sent.txt" }, noon));
  must(detachFile(db, owner, id, unsent, 1, noon));
  must(submit(db, owner, id, "first"));
  setState(db, id, "changes-asked");
  must(detachFile(db, owner, id, sent, 1, noon));
  must(attachFile(db, owner, id, { ...file, name: "quote.txt", content: Buffer.from("new quote") }, noon));

  const files = await unzipped(openDossier(db, owner, id, asked));
  const attachments = Object.entries(files).filter(([path]) => path.startsWith("attachments/"));
  expect(attachments.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ["attachments/01-quote.txt", "new quote"],
    ["attachments/taken-off/02-quote.txt", "quote"],
  ]);
});

test("a file that the plan names and the service does not have is named in the dossier, not left out in silence", async () => {
  const { db, owner, id } = aReadyCase();
  db.$client.prepare("update plans set state = 'draft' where id = ?").run(id);
  const lost = must(attachFile(db, owner, id, { ...file, name: "lost.txt" }, noon));
  db.$client.prepare("delete from attachments where id = ?").run(lost);
  const files = await unzipped(openDossier(db, owner, id, { ...asked, lang: "fi" }));
  const missing = strFromU8(files["MISSING.txt"] ?? new Uint8Array());
  expect(missing).toContain("palvelulla ei ole niitä");
  expect(missing).toContain("attachments/01-lost.txt");
  expect(strFromU8(files.SHA256SUMS ?? new Uint8Array())).toContain("MISSING.txt");
});

test("no file of the dossier has a name that a disk refuses, however long the letters are", async () => {
  const { db, owner, id } = aReadyCase();
  db.$client.prepare("update plans set state = 'draft' where id = ?").run(id);
  for (const name of [`${"議".repeat(110)}.txt`, `${"𐐀".repeat(55)}.txt`, "quote. . "])
    must(attachFile(db, owner, id, { ...file, name, title: "t" }, noon));
  const files = await unzipped(openDossier(db, owner, id, asked));
  const names = Object.keys(files).filter((path) => path.startsWith("attachments/"));
  expect(names).toHaveLength(3);
  for (const name of names) {
    expect(Buffer.byteLength(name.slice("attachments/".length))).toBeLessThan(255);
    expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[. ]$/);
  }
});
