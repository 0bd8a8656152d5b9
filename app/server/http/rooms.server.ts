import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { pageWords, wordsOf } from "./address-words.server.ts";

/**
 * The whole application, asked room by room. Remix compares an address with every route that it knows and goes through all of them
 * again to draw a page: of a small page that is a fifth. A route with another number of parts, or with another word in the second
 * (after the language), cannot match; so each room of addresses is answered by a handler that knows its own routes alone.
 */
export function createRenderer(build: ServerBuild, mode: string): RequestHandler {
  const routes = Object.keys(build.routes).map((id) => ({ id, parts: partsOf(build, id) }));
  const words = new Set(routes.map(({ parts }) => parts[1]));
  const most = Math.max(...routes.map(({ parts }) => parts.length));
  const handlers = new Map<string, RequestHandler>();

  return (request, context) => {
    const parts = pageWords(new URL(request.url).pathname);
    const second = decodeURIComponent(parts[1] ?? "").toLowerCase();
    // What no route knows shares a room, so that made-up addresses make no rooms.
    const word = words.has(second) ? second : "";
    const count = Math.min(parts.length, most + 1);
    const room = `${count} ${word}`;
    const known = handlers.get(room);
    if (known) return known(request, context);
    const near = routes.filter((route) => mayMatch(route.parts, count, word)).map(({ id }) => id);
    const handler = createRequestHandler(only(build, near), mode);
    handlers.set(room, handler);
    return handler(request, context);
  };
}

/** The parts of a route's whole pattern, its parents' first: words, `:parameters` and at last perhaps `*`. */
function partsOf(build: ServerBuild, id: string): string[] {
  const { path = "", parentId } = build.routes[id] ?? {};
  const own = wordsOf(path);
  return parentId === undefined ? own : [...partsOf(build, parentId), ...own];
}

function mayMatch(parts: readonly string[], count: number, word: string): boolean {
  const [, second = "*"] = parts;
  const isOpen = parts.at(-1) === "*" || parts.some((part) => part.endsWith("?"));
  return (isOpen || parts.length === count) && (/^[:*]/.test(second) || second === word);
}

/** The build with these routes and their parents alone. The manifest that browsers read is a file with all of them. */
function only(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const kept = new Set(ids);
  for (const id of kept) {
    const parent = build.routes[id]?.parentId;
    if (parent !== undefined) kept.add(parent);
  }
  const pick = <Route>(routes: Record<string, Route>): Record<string, Route> =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}
