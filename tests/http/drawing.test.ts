import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { aFullDocument, anEmptyDocument } from "tests/support/sample-document.ts";
import { expect, test } from "vitest";
import { draw } from "~/server/drawing/draw.server.ts";
import { DrawingThread } from "~/server/drawing/thread.server.ts";

const built = resolve("build/server/drawing-thread.js");
const model = aFullDocument();

test("the drawing thread draws to the last byte what would be drawn beside the requests", async () => {
  const thread = new DrawingThread(built);
  const [pdf, pages] = await Promise.all([thread.draw({ as: "pdf", model }), thread.draw({ as: "pages", model })]);
  expect(Buffer.from(pdf as Uint8Array).equals(Buffer.from((await draw({ as: "pdf", model })) as Uint8Array))).toBe(
    true,
  );
  expect(pages).toBe(await draw({ as: "pages", model }));
});

test("a document that cannot be drawn is refused alone; the next one is drawn", async () => {
  const thread = new DrawingThread(built);
  const broken = { ...model, blocks: [{ type: "answers" }] } as unknown as typeof model;
  const [first, second] = await Promise.allSettled([
    thread.draw({ as: "pdf", model: broken }),
    thread.draw({ as: "pages", model: anEmptyDocument("fi") }),
  ]);
  expect(first.status).toBe("rejected");
  expect(second).toMatchObject({ status: "fulfilled", value: 1 });
});

test("a thread that ends refuses what waits, and is started anew by the next document", async () => {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-"));
  try {
    const file = join(folder, "ends.mjs");
    writeFileSync(file, "process.exit(3)");
    const thread = new DrawingThread(file);
    await expect(thread.draw({ as: "pages", model })).rejects.toThrow("The drawing thread ended");
    writeFileSync(file, `import ${JSON.stringify(built)};`);
    expect(await thread.draw({ as: "pages", model: anEmptyDocument("sv") })).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
