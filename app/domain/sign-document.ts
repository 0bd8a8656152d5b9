import type { Stamp } from "./case/stamp.ts";
import type { DocumentModel } from "./document.ts";

/** Puts its code on a document that says all there is to say: its fingerprint is that of its words. */
export type SignDocument = (model: DocumentModel, stamp: Omit<Stamp, "fingerprint">) => DocumentModel;

/** For forms of the document that have no code, such as its page. */
export const unsigned: SignDocument = (model) => model;
