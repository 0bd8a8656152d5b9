import { languages } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import { keptField } from "~/sign-in-fields.ts";
import { env } from "./env.server.ts";
import { readCookie } from "./read-cookie.server.ts";
import { textOf } from "./read-form.server.ts";
import type { RequestScope } from "./request-scope.server.ts";
import { cookiePrefix } from "./session-cookie.server.ts";

const name = `${cookiePrefix(env.ORIGIN)}.taken`;
const isHttps = env.ORIGIN.startsWith("https:");
const monthSeconds = 30 * 86_400;
const isMark = (text: string): boolean => /^[\da-f-]{36}$/.test(text);
/** Forms of pages that are open one beside the other. */
const mostKept = 20;

/**
 * The word of the server for a text that the device keeps (`keep-writing.js`): its form was taken, and led on to another page or
 * was answered with what it made. It goes as a cookie that scripts read, because the page that follows may know nothing of the form.
 */
export async function sayTaken(request: Request, response: Response, scope: RequestScope): Promise<void> {
  if (response.status !== 201 && !isLedOn(response)) return;
  const form = await scope.form;
  const mark = form?.ok ? textOf(form.value, keptField) : "";
  if (!isMark(mark)) return;
  const earlier = (readCookie(request.headers, name) ?? "").split(".").filter(isMark);
  const marks = [mark, ...earlier.filter((one) => one !== mark)].slice(0, mostKept).join(".");
  const rules = `Path=/; Max-Age=${monthSeconds}; SameSite=Lax${isHttps ? "; Secure" : ""}`;
  response.headers.append("Set-Cookie", `${name}=${marks}; ${rules}`);
}

/** To a page that follows; who was led to signing in has not had the form looked at. */
function isLedOn({ status, headers }: Response): boolean {
  const to = headers.get("Location");
  if (status !== 302 || to === null) return false;
  const { pathname } = new URL(to, env.ORIGIN);
  return !languages.some((lang) => [paths.signIn(lang), paths.twoStep(lang)].includes(pathname));
}
