import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

export interface TestedRoute {
  /** The file of the route, without its ending. */
  id: string;
  /** `/:lang/cities/:id`, as the build's manifest has it. */
  path: string;
  /** Takes posted forms. */
  takesForms: boolean;
}

/** Every address of the built application. Layout routes without an address of their own are left out. */
export async function builtRoutes(): Promise<TestedRoute[]> {
  const { routes }: { routes: ServerBuild["routes"] } = await import(
    pathToFileURL(resolve("build/server/index.js")).href
  );
  const pathTo = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    return route ? [pathTo(route.parentId), route.path ?? ""].filter((part) => part !== "").join("/") : "";
  };
  return Object.values(routes).flatMap((route) => {
    const isAddress = route !== undefined && (route.index === true || route.path !== undefined);
    if (!isAddress || route.id === "root") return [];
    return [{ id: route.id, path: `/${pathTo(route.id)}`, takesForms: route.module.action !== undefined }];
  });
}

/** An address of the route. `*` and parameters that are not given stay out, as for a wrong link. */
export const addressOf = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)\??|\*/g, (part, name: string | undefined) => params[name ?? part] ?? "");
