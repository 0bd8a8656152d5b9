import { createContext, useContext } from "react";
import type { Namespace } from "~/i18n/translator.ts";

/** What the layout must know of the answer it stands in: the same on the server and in the browser. */
export interface PageAnswer {
  status: number;
  /** For the few scripts of a page; empty in the browser, which hides it. */
  nonce: string | undefined;
  /** The number that the log has for this answer; said on the page of an unexpected error. */
  requestId: string | undefined;
  /** JSON of the texts that the page's scripts need. */
  texts: (namespaces: readonly Namespace[]) => string;
}

export const PageContext = createContext<PageAnswer>({
  status: 200,
  nonce: undefined,
  requestId: undefined,
  texts: () => "{}",
});

export const usePageAnswer = (): PageAnswer => useContext(PageContext);

/** `export const handle: PageHandle` of a route that needs scripts, and the namespaces of texts its parts use. */
export interface PageHandle {
  scripts?: true;
  texts?: readonly Namespace[];
}

export const textsElementId = "page-texts";
