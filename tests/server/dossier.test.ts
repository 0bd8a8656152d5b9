import { createHash } from "node:crypto";
import { verifyActLog } from "db/repositories/act-log.ts";
import { strFromU8, unzipSync } from "fflate";
import { aReadyCase } from "tests/support/approved-plan.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { attachFile } from "~/features/plans/attach-file.server.ts";
import { openDossier } from "~/server/dossier.server.ts";
import { zipStream } from "~/server/zip-stream.server.ts";

/** No path, and no name that is hidden. */
const attached = "attachments/01-__.._etc_päätös _.txt";
const asked = { lang: "en", now: noon } as const;

async function unzipped(dossier: ReturnType<typeof openDossier>): Promise<Record<string, Uint8Array>> {
  if (!dossier.ok) throw new Error(dossier.refusal.kind);
  return unzipSync(new Uint8Array(await new Response(zipStream(dossier.value.entries)).arrayBuffer()));
}

test("the dossier is a zip of all there is of the plan, and every file fits its checksum", async () => {
  const { db, owner, id } = aReadyCase();
  const file = { title: "", type: "other", language: "en", contentType: "text/plain", content: Buffer.from("quote") };
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
