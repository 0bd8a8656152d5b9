import type { EntryContext } from "@remix-run/node";

/**
 * Reads the data for a page's scripts before the page is drawn. Remix would wait for them in a suspended part, which
 * renderToString leaves out; with all of them in its cache the page is drawn in one go, and nothing is read from the stream.
 */
export async function readDataForScripts(context: EntryContext): Promise<void> {
  if (!context.serverHandoffStream || !context.renderMeta) return;
  const value = await new Response(context.serverHandoffStream).text();
  context.serverHandoffStream = new ReadableStream();
  context.renderMeta.streamCache = { 0: Object.assign(Promise.resolve(), { result: { done: true, value } }) };
}
