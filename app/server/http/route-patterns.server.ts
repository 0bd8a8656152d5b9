import type { ServerBuild } from "@remix-run/node";
import { pageWords, wordsOf } from "./address-words.server.ts";

/** A place in the tree of addresses. A word of the address is looked for before the place that takes any word. */
interface Place {
  words: Map<string, Place>;
  any?: Place;
  /** What the routes call an address that ends here. */
  pattern?: string;
}

const newPlace = (): Place => ({ words: new Map() });

/**
 * The pattern of the route that answers an address, such as `/:lang/plans/:id`: as many as there are routes, and nothing
 * of whom or what was asked for. Addresses of no route share one name.
 */
export function routePatterns(routes: ServerBuild["routes"]): (pathname: string) => string {
  const top = newPlace();
  for (const { path = "" } of Object.values(routes).filter((route) => route !== undefined)) {
    if (path === "*") continue;
    let place = top;
    for (const word of wordsOf(path)) place = nextPlace(place, word);
    place.pattern = `/${path}`;
  }
  return (pathname) => find(top, pageWords(pathname)) ?? "none";
}

function nextPlace(place: Place, word: string): Place {
  if (word.startsWith(":")) {
    place.any ??= newPlace();
    return place.any;
  }
  const next = place.words.get(word) ?? newPlace();
  place.words.set(word, next);
  return next;
}

function find(place: Place, [word, ...rest]: readonly string[]): string | undefined {
  if (word === undefined) return place.pattern;
  const exact = place.words.get(word);
  return (exact && find(exact, rest)) ?? (place.any && find(place.any, rest));
}
