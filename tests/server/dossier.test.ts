import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { strFromU8, unzipSync } from "fflate";
import { aReadyCase, setState } from "tests/support/approved-plan.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { must, submit } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { attachFile, detachFile } from "~/features/plans/attach-file.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { openDossier } from "~/server/dossier.server.ts";
import { zipStream } from "~/server/zip-stream.server.ts";

const file = { title: "", type: "other", language: "en", contentType: "text/plain", content: Buffer.from("quote") };

const asked = { lang: "en", now: noon } as const;

async function unzipped(dossier: ReturnType<typeof openDossier>): Promise<Record<string, Uint8Array>> {
  if (!dossier.ok) throw new Error(dossier.refusal.kind);
  return unzipSync(new Uint8Array(await new Response(zipStream(dossier.value.entries)).arrayBuffer()));
}

test("a file that was sent and then taken off the plan is in the dossier of what was sent", async () => {
  const db = libraryDatabase();
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
