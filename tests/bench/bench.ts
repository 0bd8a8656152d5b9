import process from "node:process";
import { parseArgs } from "node:util";
import { z } from "zod";

/**
 * `npm run bench` measures pages, saving and documents, with `--documents` these alone; `npm run bench -- --size 100000` measures a library of that many examples.
 * `--folder FOLDER` keeps the libraries it makes for the next time.
 */
const { values } = parseArgs({
  options: { size: { type: "string" }, folder: { type: "string" }, documents: { type: "boolean" } },
});

if (values.size === undefined) {
  if (!values.documents) await import("./run.ts");
  const { benchDocuments } = await import("./documents.ts");
  await benchDocuments();
} else {
  const { benchLibrary } = await import("./library.ts");
  await benchLibrary(z.coerce.number().int().min(1000).max(2_000_000).parse(values.size), values.folder);
}
process.exit();
