import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { embeddedTexts, textsIn } from "~/i18n/page-texts.server.ts";
import { PageContext, type PageHandle } from "~/page-context.ts";
import { readDataForScripts } from "~/server/data-for-scripts.server.ts";
import { wholePage } from "~/server/http/whole-page.server.ts";
import { guessLang } from "~/server/lang.server.ts";
import { loadRoot } from "~/server/load-root.server.ts";
import { logger } from "~/server/logger.server.ts";

/** A page is sent whole: nothing of ours comes late, and a whole page can be compressed, measured and cached. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  // The loader knew by the tag that the visitor has this page already: nothing is drawn.
  if (status === 304) return unchanged(request);
  const lang = guessLang(new URL(request.url).pathname, request.headers.get("Accept-Language"));
  const { errors, loaderData } = context.staticHandlerContext;
  // Of an action that refuses, nothing is loaded: the header would take the person for signed out.
  if (errors && status < 500) loaderData.root ??= loadRoot(request);
  const page = (
    <I18nextProvider i18n={textsIn(lang)}>
      <PageContext.Provider value={{ status, nonce, requestId, texts: (names) => embeddedTexts(lang, names) }}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </PageContext.Provider>
    </I18nextProvider>
  );
  if (needsScripts(context)) await readDataForScripts(context);
  // As bytes: a text would be gone through once more before it becomes bytes.
  const html = Buffer.from(`<!DOCTYPE html>${renderToString(page)}`);

  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", lang);
  if (isSignedIn(context)) headers.set("Cache-Control", "no-store");
  else if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-cache");
  headers.append("Vary", "Cookie");
  return wholePage(html, { status, headers });
}

function unchanged(request: Request): Response {
  const headers = new Headers({ "Cache-Control": "no-cache", Vary: "Cookie" });
  const tag = request.headers.get("If-None-Match");
  if (tag && !tag.includes(",")) headers.set("ETag", tag.trim());
  return new Response(null, { status: 304, headers });
}

/** The answer to a script's request for data is never kept. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  return response;
}

/** Whatever was thrown and is not an answer: no "not found" of a file. What a person gave up (closed the page) is no error. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!request.signal.aborted && !isRefusal(error)) logger.error({ err: error }, "unexpected");
}

const isRefusal = (error: unknown): boolean => isRouteErrorResponse(error) && error.status < 500;

function needsScripts({ staticHandlerContext, routeModules }: EntryContext): boolean {
  if (staticHandlerContext.errors) return false;
  return staticHandlerContext.matches.some(({ route }) => {
    const handle: PageHandle | undefined = routeModules[route.id]?.handle as PageHandle | undefined;
    return handle?.scripts === true;
  });
}

function isSignedIn({ staticHandlerContext }: EntryContext): boolean {
  const root: unknown = staticHandlerContext.loaderData.root;
  return typeof root === "object" && root !== null && "actor" in root && root.actor !== null;
}
