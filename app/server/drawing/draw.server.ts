import type { DocumentModel } from "~/domain/document.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { countPages, writeDocument } from "~/pdf/write-document.ts";
import { writeWord } from "~/word/write-word.server.ts";

/** What is made of a document: a file, or the number of pages that its PDF would have. */
const makers = { pdf: writeDocument, word: writeWord, pages: countPages } as const;

export interface Drawing {
  as: keyof typeof makers;
  model: DocumentModel;
}

export const draw = ({ as, model }: Drawing): Promise<Uint8Array | number> =>
  makers[as](model, documentLabels(model.lang));
