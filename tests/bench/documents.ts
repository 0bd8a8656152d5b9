import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { demoPassword } from "db/seed/demo.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { launchBrowser } from "tests/support/browser.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { startTestServer } from "tests/support/server.ts";
import { must } from "tests/support/whole-review.ts";
import type { DocumentModel } from "~/domain/document.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { countPages, writeDocument } from "~/pdf/write-document.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { DocumentView } from "~/ui/document-view.tsx";
import { cpuMs } from "./cpu-time.ts";
import { measure, median } from "./load.ts";
import { writeWithPdfkit } from "./writers/pdfkit.ts";
import { writeWithReactPdf } from "./writers/react-pdf.ts";

// The full plan by our writer and by three others; many documents in a row; a server that draws.

const rounds = 15;
/** The server that draws has drawn before: code is compiled for the machine after some twenty documents. */
const warmUp = 25;
const inARow = 100;
const pagesWanted = 10;
const labels = documentLabels("fi");

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");
const collectGarbage = (): void => {
  if (typeof collect === "function") collect();
};

interface Writer {
  name: string;
  write: () => Promise<Uint8Array>;
}

/** The full plan of the demonstration, its last steps left out where it is longer than the plan that is promised. */
async function tenPages(): Promise<DocumentModel> {
  const db = libraryDatabase();
  const owner = anActor(db, { city: tamperePlan.cityId });
  const id = writePlan(db, owner, tamperePlan, noon);
  const whole = must(await planDocumentModel(db, owner, id, { document: "full", lang: "fi", now: noon }));
  let blocks = whole.blocks;
  while ((await countPages({ ...whole, blocks }, labels)) > pagesWanted) blocks = blocks.slice(0, -1);
  return { ...whole, blocks };
}

/** The page of the document with its styles, as a browser prints it. */
function pageOf(model: DocumentModel): string {
  const folder = "build/client/assets";
  const styles = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const css = styles.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const body = renderToStaticMarkup(createElement(DocumentView, { document: model, labels }));
  return `<!doctype html><html lang="${model.lang}"><title>${model.title}</title><style>${css}</style><main>${body}</main></html>`;
}

async function compareWriters(model: DocumentModel): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const html = pageOf(model);
  await page.setContent(html);
  const print = () => page.pdf({ format: "A4", tagged: true, outline: true, printBackground: true });
  const writers: readonly Writer[] = [
    { name: "ours", write: () => writeDocument(model, labels) },
    { name: "pdfkit, tagged", write: () => writeWithPdfkit(model) },
    { name: "@react-pdf/renderer", write: () => writeWithReactPdf(model) },
    { name: "Chromium, print alone", write: print },
    {
      name: "Chromium, load and print",
      write: async () => {
        await page.setContent(html);
        return print();
      },
    },
  ];
  const times = writers.map((): number[] => []);
  const work = writers.map((): number[] => []);
  // Each writer has its rounds in one go: what one leaves behind is not the next one's to clear.
  for (const [place, { write }] of writers.entries()) {
    for (let round = -warmUp; round < rounds; round += 1) {
      const [begun, worked] = [performance.now(), cpuMs()];
      await write();
      const [ended, done] = [performance.now(), cpuMs()];
      if (round < 0) continue;
      times[place]?.push(ended - begun);
      work[place]?.push(done - worked);
    }
  }
  const [own, ownWork] = [median(times[0] ?? []), median(work[0] ?? [])];
  row(["", "ms", "× ours", "processor ms", "× ours", "pages", "bytes a page", "tags"]);
  for (const [place, { name, write }] of writers.entries()) {
    const bytes = await write();
    const { pages, tags } = await insideOf(bytes);
    const ms = median(times[place] ?? []);
    const worked = median(work[place] ?? []);
    const cost = [ms.toFixed(1), (ms / own).toFixed(1), worked.toFixed(1), (worked / ownWork).toFixed(1)];
    const cells = [...cost, pages, Math.round(bytes.length / pages), tags];
    row([name, ...cells.map(String)]);
  }
  await browser.close();
}

/** Pages of a file and elements of its structure, which say how much of the document's build each writer keeps. */
async function insideOf(bytes: Uint8Array): Promise<{ pages: number; tags: number }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let tags = 0;
  const count = (node: unknown): void => {
    if (typeof node !== "object" || node === null || !("children" in node) || !Array.isArray(node.children)) return;
    tags += 1;
    for (const child of node.children) count(child);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) count(await (await pdf.getPage(number)).getStructTree());
  return { pages: pdf.numPages, tags };
}

/** Megabytes in use after as many documents, rubbish taken out. */
async function memoryInARow(model: DocumentModel): Promise<void> {
  const used = (): number => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1024 / 1024;
  };
  const seen: string[] = [];
  for (let count = 0; count <= inARow; count += 1) {
    if (count % (inARow / 4) === 0) seen.push(`${count}: ${used().toFixed(1)}`);
    await writeDocument(model, labels);
  }
  process.stdout.write(`\nMegabytes in use after so many documents: ${seen.join(", ")}\n`);
}

/** What other requests wait while a full plan is drawn again and again. */
async function serverThatDraws(): Promise<void> {
  const server = await startTestServer({ env: { MODE: "demo" } });
  try {
    const cookie = { Cookie: await signIn(server.origin) };
    const list = await (await fetch(`${server.origin}/fi/plans`, { headers: cookie })).text();
    const plan = /\/fi\/plans\/([0-9a-f-]{36})/.exec(list)?.[1];
    const pdf = { origin: server.origin, path: `/fi/plans/${plan}/documents/full/fi/pdf`, headers: cookie };
    const others = [
      { name: "home, drawn", shot: { origin: server.origin, path: `/fi?drawn=${"x".repeat(600)}` } },
      { name: "a step", shot: { origin: server.origin, path: `/fi/plans/${plan}/need`, headers: cookie } },
    ];
    const amount = { requests: 60, connections: 1 };
    await measure(pdf, { requests: 5, connections: 1 });
    process.stdout.write("\n");
    row(["while a full plan is drawn", "alone µs", "beside µs", "ratio"]);
    for (const { name, shot } of others) {
      const [alone, beside]: [number[], number[]] = [[], []];
      await measure(shot, amount);
      for (let round = 0; round < 5; round += 1) {
        alone.push(await measure(shot, amount));
        let draws = true;
        const drawing = (async () => {
          while (draws) await measure(pdf, { requests: 1, connections: 1 });
        })();
        beside.push(await measure(shot, amount));
        draws = false;
        await drawing;
      }
      const [usual, busy] = [median(alone), median(beside)];
      row([name, usual.toFixed(0), busy.toFixed(0), (busy / usual).toFixed(2)]);
    }
  } finally {
    await server.stop();
  }
}

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/fi/account/sign-in`, {
    method: "POST",
    headers: { Origin: origin },
    body: new URLSearchParams({ email: "officer.tampere@demo.example", password: demoPassword }),
    redirect: "manual",
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0])
    .join("; ");
}

function row(cells: readonly string[]): void {
  const line = cells.map((cell, place) => (place === 0 ? cell.padEnd(28) : cell.padStart(13)));
  process.stdout.write(`${line.join("")}\n`);
}

export async function benchDocuments(): Promise<void> {
  const model = await tenPages();
  process.stdout.write("\nA full plan as PDF: medians of the rounds, one writer after the other\n");
  await compareWriters(model);
  await memoryInARow(model);
  await serverThatDraws();
}
