import { z } from "zod";
import { typedLine, typedText } from "~/domain/typed-text.ts";

export const mostLetters = 4000;
const mostOfSubject = 150;

const problems = [
  "missing",
  "too-long",
  "bad-characters",
  "bad-receiver",
  "own-city",
  "nothing-attached",
  "bad-person",
] as const;
export type InquiryProblem = (typeof problems)[number];

const key = (problem: InquiryProblem): InquiryProblem => problem;
const said = { long: key("too-long"), characters: key("bad-characters") };
const text = typedText(mostLetters, said)
  .transform((typed) => typed.normalize("NFC"))
  .pipe(z.string().min(1, key("missing")));

export const inquiryFields = [
  "id",
  "to",
  "subject",
  "text",
  "plan",
  "mayNameCity",
  "question",
  "answer",
  "person",
] as const;
export type InquiryField = (typeof inquiryFields)[number];
export type InquiryForm = Readonly<Record<InquiryField, string>>;

/** What each form must hold. */
export const inquirySchemas = {
  ask: z.object({ id: z.uuid(), subject: typedLine(mostOfSubject, said).min(1, key("missing")), text }),
  turn: z.object({ id: z.uuid(), text }),
  show: z.object({ question: text, answer: text }),
} as const;

export interface InquiryProblemAt {
  field: InquiryField;
  problem: InquiryProblem;
}

/** A form that is refused, and where; its page shows what was typed again. */
export interface InvalidInquiry {
  kind: "invalid";
  problems: readonly InquiryProblemAt[];
}

export const invalid = (field: InquiryField, problem: InquiryProblem): InvalidInquiry => ({
  kind: "invalid",
  problems: [{ field, problem }],
});

export const invalidFrom = (error: z.ZodError): InvalidInquiry => ({
  kind: "invalid",
  problems: error.issues.flatMap(({ path, message }) => {
    const field = inquiryFields.find((one) => one === path[0]);
    return field ? [{ field, problem: problems.find((one) => one === message) ?? "missing" }] : [];
  }),
});
