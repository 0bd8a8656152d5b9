import { data, redirect } from "@remix-run/node";
import { findActorBySession } from "db/repositories/actors.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { paths } from "~/paths.ts";
import { signInFields } from "~/sign-in-fields.ts";
import { db } from "./db.server.ts";
import { isSafe } from "./http/checks.server.ts";
import { guessLang } from "./lang.server.ts";
import { addressOf, handBack } from "./posted-again.server.ts";
import { fileLimit, readForm, textOf } from "./read-form.server.ts";
import { currentScope } from "./request-scope.server.ts";
import { type AnyRefusal, statusOf } from "./respond.server.ts";
import { sessionToken } from "./session-cookie.server.ts";
import { signIn } from "./sign-in.server.ts";

/** Who asks, if they are signed in. One statement; nothing is remembered between requests. */
export function findActor(request: Request): Actor | undefined {
  const token = sessionToken(request.headers);
  return token === undefined ? undefined : findActorBySession(db, token, new Date());
}

/**
 * Who asks; otherwise a page that asks them to sign in. Where the session ended while a form was being posted, that page
 * holds the posted fields and posts them again with e-mail and password: the person is signed in and the same action goes on.
 */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = findActor(request);
  if (actor) return actor;
  const { pathname } = new URL(request.url);
  const to = addressOf(request);
  if (isSafe(request.method)) {
    throw redirect(
      `${paths.signIn(guessLang(pathname, request.headers.get("Accept-Language")))}?to=${encodeURIComponent(to)}`,
    );
  }

  const form = await readForm(request, { limit: 2 * fileLimit });
  if (!form.ok) throw data(form.refusal, { status: statusOf(form.refusal) });
  const given = takeSignIn(form.value);
  const refusal: AnyRefusal = given ? await signInHere(request, given) : { kind: "signed-out" };
  const signedIn = findActor(request);
  if (signedIn) return signedIn;
  throw data({ ...refusal, to, ...handBack(form.value) }, { status: statusOf(refusal) });
}

function takeSignIn(form: FormData) {
  const email = textOf(form, signInFields.email);
  const password = textOf(form, signInFields.password);
  form.delete(signInFields.email);
  form.delete(signInFields.password);
  return email || password ? { email, password } : undefined;
}

/** Sets the new session's cookies on this request, for what follows, and on its answer. */
async function signInHere(request: Request, given: { email: string; password: string }): Promise<AnyRefusal> {
  const signedIn = await signIn(request, given);
  if (!signedIn.ok) return signedIn.refusal;
  currentScope()?.cookies.push(...signedIn.value);
  request.headers.set("Cookie", signedIn.value.map((cookie) => cookie.split(";", 1)[0]).join("; "));
  return { kind: "signed-out" };
}
