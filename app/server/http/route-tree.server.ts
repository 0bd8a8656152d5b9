import type { ServerBuild } from "@remix-run/node";
import { pageWords, wordsOf } from "./address-words.server.ts";

/** A place in the tree of addresses, and the routes that end there. */
interface Place {
  words: Map<string, Place>;
  /** What follows when the routes take any word. */
  any?: Place;
  ends: string[];
  /** Routes that take whatever follows. */
  open: string[];
}

export interface RouteTree {
  /** Ids of the routes that can match an address, the most exact first. */
  near: (pathname: string) => readonly string[];
  /**
   * The pattern of the route that answers an address, such as `/:lang/plans/:id`: as many as there are routes, and nothing
   * of whom or what was asked for. Addresses of no route share one name.
   */
  patternOf: (pathname: string) => string;
}

const newPlace = (): Place => ({ words: new Map(), ends: [], open: [] });

export function routeTree(build: ServerBuild): RouteTree {
  const top = newPlace();
  const patterns = new Map<string, string>();
  for (const id of Object.keys(build.routes)) {
    const parts = partsOf(build, id);
    let place = top;
    for (const part of parts) if (part !== "*") place = nextPlace(place, part);
    const isOpen = parts.at(-1) === "*";
    (isOpen ? place.open : place.ends).push(id);
    if (!isOpen) patterns.set(id, `/${parts.join("/")}`);
  }
  const near = (pathname: string) => collect(top, pageWords(pathname).map(asMatched));
  return {
    near,
    patternOf(pathname) {
      const found = near(pathname).find((id) => patterns.has(id));
      return (found && patterns.get(found)) ?? "none";
    },
  };
}

/** The parts of a route's whole pattern, its parents' first: words, `:parameters` and at last perhaps `*`. */
function partsOf(build: ServerBuild, id: string): string[] {
  const { path = "", parentId } = build.routes[id] ?? {};
  const own = wordsOf(path);
  return parentId === undefined ? own : [...partsOf(build, parentId), ...own];
}

function nextPlace(place: Place, part: string): Place {
  if (part.startsWith(":")) {
    place.any ??= newPlace();
    return place.any;
  }
  const word = part.toLowerCase();
  const next = place.words.get(word) ?? newPlace();
  place.words.set(word, next);
  return next;
}

/** Words are compared decoded and without regard to case, as the framework does. */
function asMatched(word: string): string {
  try {
    return decodeURIComponent(word).toLowerCase();
  } catch {
    return word;
  }
}

function collect(place: Place, [word, ...rest]: readonly string[]): string[] {
  if (word === undefined) return [...place.ends, ...place.open];
  const exact = place.words.get(word);
  return [...(exact ? collect(exact, rest) : []), ...(place.any ? collect(place.any, rest) : []), ...place.open];
}
