import { Writable } from "node:stream";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";

/**
 * The data for a page's scripts come through a suspended part, which renderToString would leave out.
 * React 18 writes blocks of 2048 bytes; where a letter of several bytes does not fit the end of one, it leaves zero
 * bytes there, which browsers show as a broken letter and post back. No page of ours holds them otherwise.
 */
export function renderWithData(page: ReactElement): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const blocks: Uint8Array[] = [];
    const body = new Writable({
      write(block: Uint8Array, _encoding, done) {
        blocks.push(withoutEnd(block));
        done();
      },
      final(done) {
        resolve(Buffer.concat(blocks));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => pipe(body),
      onShellError: reject,
      onError: reject,
    });
  });
}

function withoutEnd(block: Uint8Array): Uint8Array {
  let end = block.length;
  while (end > 0 && block[end - 1] === 0) end -= 1;
  return block.subarray(0, end);
}
