import { signInFields } from "~/sign-in-fields.ts";
import { currentScope } from "./request-scope.server.ts";

/** What a person wrote in a form, with the question where it is known. */
export interface PostedText {
  label?: string;
  text: string;
}

/** These are typed again, never shown. */
const secrets: ReadonlySet<string> = new Set([
  ...Object.values(signInFields),
  ...["password", "currentPassword", "newPassword", "proof", "code"],
]);

/** What was written in the form of this request: each text of more than one word, once. Codes and numbers of the form are no text. */
export function postedTexts(): PostedText[] {
  const entries = [...(currentScope()?.posted?.entries() ?? [])];
  const written = entries.flatMap(([name, value]) =>
    typeof value === "string" && !secrets.has(name) && /\S\s+\S/.test(value) ? [value] : [],
  );
  return [...new Set(written)].map((text) => ({ text }));
}
