import { findUserByEmail } from "db/repositories/users.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { askAuth } from "./ask-auth.server.ts";
import { db } from "./db.server.ts";
import { createGuessLimit } from "./http/rate-limit.server.ts";
import { isKnownBrowser, knownBrowserCookie } from "./known-browser.server.ts";
import { askSecondStep, noteSignIn } from "./second-step.server.ts";
import { sessionToken } from "./session-cookie.server.ts";

const quarterHour = 900_000;

/**
 * Guessing one person's password from many addresses is slowed too; the library counts by the caller's address. A browser that
 * the person has used before is counted by itself, so that who guesses elsewhere does not keep them out.
 */
const guesses = createGuessLimit("sign-ins of a person", { most: 20, windowMs: quarterHour });

type SignInRefusal = { kind: "wrong-sign-in" } | { kind: "too-many" };

interface SignedIn {
  cookies: string[];
  /** The session opens nothing before a code is given. */
  awaitsCode: boolean;
}

/** The cookies of a new session. The same refusal whether the address, the password or the account is the reason. */
export async function signIn(
  request: Request,
  { email, password }: { email: string; password: string },
): Promise<Result<SignedIn, SignInRefusal>> {
  const address = email.trim().toLowerCase().slice(0, 320);
  // An empty form is a try at nobody's password: the many who send one are not counted as one person.
  if (address === "") return refuse({ kind: "wrong-sign-in" });
  const user = findUserByEmail(db, address);
  const counted = user && isKnownBrowser(request.headers, user.id) ? `${address} in a known browser` : address;
  if (guesses.wait(counted, Date.now()) > 0) return refuse({ kind: "too-many" });

  const answer = await askAuth(request, "/sign-in/email", { email: address, password });
  if (answer.status === 429) return refuse({ kind: "too-many" });
  if (!user || user.closedAt) return refuse({ kind: "wrong-sign-in" });
  if (!answer.ok) {
    noteSignIn(request, user.id, "wrong-password");
    return refuse({ kind: "wrong-sign-in" });
  }
  guesses.forget(counted);
  const cookies = [...answer.headers.getSetCookie(), knownBrowserCookie(user.id)];
  const token = sessionToken(new Headers({ Cookie: requestCookies(cookies) }));
  const awaitsCode = token !== undefined && askSecondStep(request, user.id, token);
  return ok({ cookies, awaitsCode });
}

/** Cookies that an answer sets, as the next request would send them. */
export const requestCookies = (cookies: readonly string[]): string =>
  cookies.map((cookie) => cookie.split(";", 1)[0]).join("; ");
