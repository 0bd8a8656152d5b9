import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { createRequestHandler, type EntryContext, type ServerBuild } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { findActorBySession } from "db/repositories/actors.ts";
import { sessions, users } from "db/schema/accounts.ts";
import { createElement, Fragment } from "react";
import { renderToString } from "react-dom/server";
import { type Markup, readMarkup, toElements } from "./markup.ts";

/**
 * What our server is compared with, in a process of its own: `/bytes/NAME` sends ready bytes, `/markup/NAME` is a Remix
 * route that renders the same elements from constants, `/upsert` and `/save` do the one write that a save cannot do without.
 */
const [file = ":memory:", port = "0"] = process.argv.slice(2);
const bytes = new Map<string, Buffer>();
const pages = new Map<string, readonly Markup[]>();
const compress = promisify(brotliCompress);

const db = openDatabase(file);
migrateDatabase(db);
db.$client.exec(
  "CREATE TABLE floor (id TEXT PRIMARY KEY, value TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL)",
);
const at = new Date();
const person = { id: "one", name: "One", email: "one@demo.example", createdAt: at, updatedAt: at };
db.insert(users).values(person).run();
const token = randomUUID();
const expiresAt = new Date(at.getTime() + 86_400_000);
db.insert(sessions).values({ id: token, token, userId: "one", expiresAt, createdAt: at, updatedAt: at }).run();
const upsertStatement = db.$client.prepare(
  "INSERT INTO floor VALUES (?, ?, 1, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value, version = version + 1, at = excluded.at",
);
const upsert = (value: string) => upsertStatement.run("answer", value, Date.now()).changes;

const asset = (id: string, path: string) => ({
  id,
  path,
  hasAction: false,
  hasLoader: true,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
  module: "",
});

const build: ServerBuild = {
  mode: "production",
  entry: { module: { default: drawPage } },
  routes: {
    page: { id: "page", path: "/markup/:name", module: { loader: () => null, default: () => null } },
    save: { id: "save", path: "/save", module: { action: saveOne, default: undefined } },
  },
  assets: {
    entry: { module: "", imports: [] },
    url: "",
    version: "1",
    routes: { page: asset("page", "/markup/:name") },
  },
  publicPath: "/",
  assetsBuildDirectory: "",
  basename: "/",
  isSpaMode: false,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
};

function drawPage(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const name = new URL(request.url).pathname.split("/").at(-1) ?? "";
  const page = pages.get(name) ?? [];
  const outlet = createElement(RemixServer, { context, url: request.url });
  const html = renderToString(createElement(Fragment, null, ...toElements(page), outlet));
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** The least a save can be in the framework: who asks, one field, one upsert. */
async function saveOne({ request }: { request: Request }): Promise<Response> {
  const session = findActorBySession(db, token, new Date());
  const form = await request.formData();
  if (!session) return Response.json({}, { status: 401 });
  return Response.json({ changes: upsert(String(form.get("need-statement"))) });
}

const handle = createRequestHandler(build, "production");

async function answerRemix(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  body: string | undefined,
): Promise<void> {
  const headers = new Headers({ "Content-Type": incoming.headers["content-type"] ?? "" });
  const method = incoming.method ?? "GET";
  const url = `http://localhost${incoming.url}`;
  const answer = await handle(new Request(url, body === undefined ? { method } : { method, headers, body }));
  const whole = Buffer.from(await answer.arrayBuffer());
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html");
  const packed = isPage ? await compress(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : whole;
  outgoing.writeHead(answer.status, { "Content-Type": "text/html", ...(isPage ? { "Content-Encoding": "br" } : {}) });
  outgoing.end(packed);
}

const server = createServer((incoming, outgoing) => {
  void answerFloor(incoming, outgoing).catch((problem) => outgoing.writeHead(500).end(String(problem)));
});

async function answerFloor(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const [, kind, name = ""] = (incoming.url ?? "").split("/");
  if (incoming.method !== "POST") {
    if (kind === "markup") return answerRemix(incoming, outgoing, undefined);
    const ready = bytes.get(name) ?? Buffer.alloc(0);
    const type = { "Content-Type": "text/html", "Content-Encoding": "br" };
    outgoing.writeHead(200, { ...type, "Content-Length": ready.length }).end(ready);
    return;
  }
  const body = await text(incoming);
  if (kind === "save") return answerRemix(incoming, outgoing, body);
  if (kind === "upsert") {
    outgoing.writeHead(200, { "Content-Type": "application/json" });
    outgoing.end(JSON.stringify({ changes: upsert(new URLSearchParams(body).get("need-statement") ?? "") }));
    return;
  }
  bytes.set(name, await compress(Buffer.from(body), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  pages.set(name, readMarkup(body));
  outgoing.writeHead(204).end();
}

server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
process.once("SIGTERM", () => process.exit(0));
