import { createServer } from "node:http";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { openDatabase } from "db/connection.ts";
import { listExamples } from "db/repositories/example-list.ts";
import { readFilters } from "~/domain/library-filters.ts";

/** The least that a server can do for a search: the same query, its titles and counts as bare text. `/bytes` sends what it was given. */
const [file = "", port = "0"] = process.argv.slice(2);
const db = openDatabase(file);
const compress = promisify(brotliCompress);
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
let ready = Buffer.alloc(0);

function answerOf(address: string): string {
  const { filters } = readFilters(new URL(address, "http://localhost").searchParams);
  const { total, examples, counts } = listExamples(db, { ...filters, limit: 20, offset: 0 });
  const items = examples.map(({ id, content }) => `<li><a href="/fi/examples/${id}">${content.title.fi}</a></li>`);
  return `<h1>${total}</h1><ol>${items.join("")}</ol><p>${counts.map(({ value, count }) => `${value} ${count}`).join(" ")}</p>`;
}

const server = createServer((incoming, outgoing) => {
  const { url = "", method } = incoming;
  const send = async (): Promise<void> => {
    if (method === "POST") ready = await compress(await buffer(incoming), quick);
    const body = url.startsWith("/bytes") ? ready : await compress(answerOf(url), quick);
    outgoing.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "br", "Content-Length": body.length });
    outgoing.end(body);
  };
  void send().catch((problem) => outgoing.writeHead(500).end(String(problem)));
});
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
process.once("SIGTERM", () => process.exit(0));
