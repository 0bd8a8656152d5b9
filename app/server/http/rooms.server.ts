import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { routeTree } from "./route-tree.server.ts";

/**
 * The whole application, asked route by route. Remix compares an address with every route that it knows and goes through all of
 * them again to draw a page: of a small page that is a fifth. So each address is answered by a handler that knows those
 * routes alone that can match it: mostly one, and the one for what is not found.
 */
export function createRenderer(build: ServerBuild, mode: string): RequestHandler {
  const { near } = routeTree(build);
  const handlers = new Map<string, RequestHandler>();

  return (request, context) => {
    const ids = near(new URL(request.url).pathname);
    const room = ids.join(" ");
    const handler = handlers.get(room) ?? createRequestHandler(only(build, ids), mode);
    handlers.set(room, handler);
    return handler(request, context);
  };
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
