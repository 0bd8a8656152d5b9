import { type PlanDocument, planDocuments } from "./plan-documents.ts";

/** Which document of which plan a paper is, as its code says it. It tells a stranger no more than the paper itself. */
export interface Stamp {
  document: PlanDocument;
  /** The plan's number. */
  number: number;
  revision: number;
  /** When the answers were last saved. */
  savedAt: Date;
  /** Of the answers: ten hexadecimal digits. */
  fingerprint: string;
}

const letters: Readonly<Record<PlanDocument, string>> = { full: "P", summary: "S", market: "M", record: "R" };
const shape = /^([PSMR])(\d{1,9})-(\d{1,6})-([0-9A-Z]{5,8})-([0-9A-F]{10})$/;

/** `S12-3-T6M2K0-8F3A9C21D0`: short enough to be typed from paper. */
export const writeStamp = ({ document, number, revision, savedAt, fingerprint }: Stamp): string =>
  [
    `${letters[document]}${number}`,
    revision,
    Math.floor(savedAt.getTime() / 1000)
      .toString(36)
      .toUpperCase(),
    fingerprint.toUpperCase(),
  ].join("-");

export function readStamp(text: string): Stamp | undefined {
  const [, letter, number, revision, seconds = "", fingerprint = ""] = shape.exec(text) ?? [];
  const document = planDocuments.find((known) => letters[known] === letter);
  if (!document) return undefined;
  const savedAt = new Date(Number.parseInt(seconds, 36) * 1000);
  return { document, number: Number(number), revision: Number(revision), savedAt, fingerprint };
}
