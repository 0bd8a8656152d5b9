const known = new WeakMap<ReadableStream, Buffer>();

/** A page that is drawn already. Its bytes stay beside it: reading them back out of a stream costs as much as a query. */
export function wholePage(html: Buffer<ArrayBuffer>, init: ResponseInit): Response {
  const page = new Response(html, init);
  if (page.body) known.set(page.body, html);
  return page;
}

/** The whole body of an answer. */
export const bytesOf = async (answer: Response): Promise<Buffer> =>
  (answer.body && known.get(answer.body)) ?? Buffer.from(await answer.arrayBuffer());
