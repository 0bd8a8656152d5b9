import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isPlanDocument } from "./app/domain/case/plan-documents.ts";
import { isLang } from "./app/domain/lang.ts";
import { documentLabels } from "./app/i18n/document-labels.ts";
import { writeDocument } from "./app/pdf/write-document.ts";
import { planOfFile } from "./app/server/plan-of-file.server.ts";

/** Draws a document of a plan's file without a server: `npm run -s render -- --plan FILE.json --document summary --lang fi --out FILE.pdf`. */
async function render(): Promise<string | undefined> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { plan: text, document: text, lang: text, out: text } });
  const { plan, document = "full", lang = "fi", out } = values;
  if (!plan || !out || !isPlanDocument(document) || !isLang(lang))
    return "Usage: npm run -s render -- --plan FILE.json --document full|summary|market|record --lang fi|sv|en --out FILE.pdf";
  const drawn = await planOfFile(await readFile(plan, "utf8"), { document, lang, now: new Date() });
  if (!drawn.ok) return drawn.refusal.join("\n");
  await writeFile(out, await writeDocument(drawn.value, documentLabels(lang)));
  return undefined;
}

const problem = await render().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
