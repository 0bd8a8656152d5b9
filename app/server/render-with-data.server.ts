import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";

/**
 * The data for a page's scripts come through a suspended part, which renderToString would leave out.
 * React 18 writes blocks of 2048 bytes; where a letter of several bytes does not fit the end of one, it leaves zero
 * bytes there, which browsers show as a broken letter and post back. No page of ours holds them otherwise.
 */
export function renderWithData(page: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady() {
        const body = new PassThrough();
        text(body).then((html) => resolve(html.replaceAll("\0", "")), reject);
        pipe(body);
      },
      onShellError: reject,
      onError: reject,
    });
  });
}
