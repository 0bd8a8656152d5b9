import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";

/** A public page as it was sent: its headers and its bytes, packed for one encoding. */
export interface SentPage {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

interface Kept extends SentPage {
  version: string;
}

interface Limits {
  pages: number;
  bytes: number;
}

/** The pages asked for last, within its limits. */
function createShelf({ pages, bytes }: Limits) {
  const kept = new Map<string, Kept>();
  let size = 0;

  const drop = (key: string): void => {
    size -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  };
  return {
    find(key: string, version: string): Kept | undefined {
      const page = kept.get(key);
      if (!page) return undefined;
      drop(key);
      if (page.version !== version) return undefined;
      kept.set(key, page);
      size += page.body.length;
      return page;
    },
    keep(key: string, page: Kept): void {
      drop(key);
      kept.set(key, page);
      size += page.body.length;
      for (const oldest of kept.keys()) {
        if (kept.size <= pages && size <= bytes) return;
        drop(oldest);
      }
    },
  };
}

const megabyte = 1024 * 1024;

export interface Shelves {
  /** A place for the answer to this request: undefined where it is not the same for everybody. */
  placeFor: (request: IncomingMessage, encoding: string | undefined) => Place | undefined;
}

export interface Place {
  page: SentPage | undefined;
  keep: (page: SentPage) => void;
}

/**
 * Public pages kept ready, as long as `versionNow` stays. Addresses with a question mark, of which anybody can make up
 * any number, have a shelf of their own, so that they push out only each other.
 */
export function createShelves(versionNow: () => string): Shelves {
  const plain = createShelf({ pages: 300, bytes: 8 * megabyte });
  const asked = createShelf({ pages: 300, bytes: 8 * megabyte });

  return {
    placeFor({ method, url = "", headers }, encoding) {
      if (method !== "GET" || headers.cookie !== undefined || url.length > 500) return undefined;
      const shelf = /^(\/[a-z0-9._-]+)+$/.test(url) ? plain : asked;
      const key = `${encoding} ${url}`;
      // Read before the page is drawn: a page drawn while something changes is kept as the older one.
      const version = versionNow();
      return {
        page: shelf.find(key, version),
        keep: (page) => shelf.keep(key, { ...page, version }),
      };
    },
  };
}
