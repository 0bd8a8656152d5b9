import { z } from "zod";
import { roles } from "~/domain/case/actor.ts";
import { isBusinessId } from "~/domain/case/business-id.ts";
import { languages } from "~/domain/lang.ts";
import { isBreached } from "./breached-passwords.server.ts";
import { emailAddress, key, line, neededLine } from "./check-fields.ts";
import { isGuessable } from "./guessable.server.ts";
import { longestPassword, shortestPassword } from "./password-length.ts";

const language = z.enum(languages);
const newPassword = z
  .string()
  .min(shortestPassword, key("short-password"))
  .max(longestPassword, key("long-password"))
  .refine((password) => !isGuessable(password), key("guessable-password"))
  .refine((password) => !isBreached(password), key("breached-password"));
const name = neededLine(120);

export const acceptFields = z.object({ name, language, password: newPassword });
/** The first coordinator's link names nobody, so it asks for the address too. */
export const acceptFirstFields = acceptFields.extend({ email: emailAddress });
export const resetFields = z.object({ email: emailAddress });
export const newPasswordFields = z.object({ password: newPassword });
export const profileFields = z.object({ name, language });
export const changePasswordFields = z.object({ currentPassword: z.string().min(1, key("required")), newPassword });

export const inviteColleagueFields = z.object({ name, email: emailAddress, language, unitId: neededLine(60) });
export const inviteFields = z.object({
  name,
  email: emailAddress,
  language,
  roles: z.array(z.enum(roles)).min(1, key("no-role")),
  unitId: line(60),
  newUnitCity: line(60),
  newUnit: line(160),
});
/** The proof is a password or a code: it never comes back in the page. */
export const emailFields = z.object({
  email: emailAddress,
  proof: z.string().min(1, key("required")).max(longestPassword, key("wrong-proof")),
});

export const domainFields = z.object({
  domain: neededLine(253)
    .transform((text) => text.toLowerCase().replace(/^@/, ""))
    .pipe(z.string().regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, key("bad-domain"))),
  unitId: line(60),
  newUnitCity: line(60),
  newUnit: line(160),
});
export const roleFields = z.object({
  roles: z.array(z.enum(roles)).min(1, key("no-role")),
  unitId: line(60),
});

export const unitFields = z.object({ name: neededLine(160) });

const optional = (most: number) => line(most).transform((text) => text || null);
const optionalMatch = (most: number, matches: (text: string) => boolean, problem: Parameters<typeof key>[0]) =>
  line(most)
    .refine((text) => text === "" || matches(text), key(problem))
    .transform((text) => text || null);

export const cityFields = z.object({
  businessId: optionalMatch(20, isBusinessId, "bad-business-id"),
  street: optional(200),
  postalCode: optionalMatch(10, (text) => /^\d{5}$/.test(text), "bad-postal-code"),
  town: optional(100),
  contactName: optional(160),
  contactEmail: optionalMatch(254, (text) => z.email().safeParse(text).success, "bad-email"),
  contactPhone: optionalMatch(40, (text) => /^\+?[\d\s()-]{5,}$/.test(text), "bad-phone"),
});
