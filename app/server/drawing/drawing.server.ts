import type { DocumentModel } from "~/domain/document.ts";
import { type Drawing, draw } from "./draw.server.ts";
import { DrawingThread } from "./thread.server.ts";

let thread: DrawingThread | undefined;

/** From now on documents are drawn beside the requests, which would wait for a long one. `file`: the built worker. */
export function drawInThread(file: string): void {
  thread = new DrawingThread(file);
}

const drawn = (drawing: Drawing): Promise<Uint8Array | number> => (thread ? thread.draw(drawing) : draw(drawing));

async function file(drawing: Drawing): Promise<Uint8Array> {
  const bytes = await drawn(drawing);
  if (typeof bytes === "number") throw new Error(`No file was drawn but ${bytes} pages counted`);
  return bytes;
}

export const drawPdf = (model: DocumentModel): Promise<Uint8Array> => file({ as: "pdf", model });
export const drawWord = (model: DocumentModel): Promise<Uint8Array> => file({ as: "word", model });
/** How many pages its PDF has. */
export const pagesOf = async (model: DocumentModel): Promise<number> => Number(await drawn({ as: "pages", model }));
