import { type PlanDocument, planDocuments } from "./plan-documents.ts";

/** What the service prints with a code: documents of a plan as it stands, and what was once sent, published or advised. */
export const stampedDocuments = [...planDocuments, "revision", "review", "decision", "example", "advice"] as const;
export type StampedDocument = (typeof stampedDocuments)[number];

/** Which document a paper is, as its code says it. It tells a stranger no more than the paper itself. */
export interface Stamp {
  document: StampedDocument;
  /** The number of the plan; of an example its id; nothing for advice, of which nothing is kept. */
  of: string;
  /** Revision of the plan, number of the decision, version of the example. */
  revision: number;
  /** When what it says was saved, sent or published last. */
  savedAt: Date;
  /** Of what it says: ten hexadecimal digits. */
  fingerprint: string;
}

interface Written {
  letter: string;
  of: RegExp;
}

const aPlan = /^\d{1,9}$/;
const kinds: Readonly<Record<StampedDocument, Written>> = {
  full: { letter: "P", of: aPlan },
  summary: { letter: "S", of: aPlan },
  market: { letter: "M", of: aPlan },
  record: { letter: "R", of: aPlan },
  revision: { letter: "F", of: aPlan },
  review: { letter: "V", of: aPlan },
  decision: { letter: "D", of: aPlan },
  example: { letter: "E", of: /^[a-z0-9-]{1,80}$/ },
  advice: { letter: "A", of: /^$/ },
};
const shape = /^([A-Z])([0-9A-Z-]{0,80})-(\d{1,6})-([0-9A-Z]{5,8})-([0-9A-F]{10})$/;

export const isPlanStamp = (stamp: Stamp): stamp is Stamp & { document: PlanDocument } =>
  planDocuments.some((document) => document === stamp.document);

/** `S12-3-T6M2K0-8F3A9C21D0`: short enough to be typed from paper. */
export const writeStamp = ({ document, of, revision, savedAt, fingerprint }: Stamp): string =>
  [kinds[document].letter + of, revision, Math.floor(savedAt.getTime() / 1000).toString(36), fingerprint]
    .join("-")
    .toUpperCase();

export function readStamp(text: string): Stamp | undefined {
  const [, letter, written = "", revision, seconds = "", fingerprint = ""] = shape.exec(text) ?? [];
  const document = stampedDocuments.find((known) => kinds[known].letter === letter);
  const of = written.toLowerCase();
  if (!document || !kinds[document].of.test(of)) return undefined;
  const savedAt = new Date(Number.parseInt(seconds, 36) * 1000);
  return { document, of, revision: Number(revision), savedAt, fingerprint };
}
