import { data, redirect } from "@remix-run/node";
import { findActorBySession } from "db/repositories/actors.ts";
import { findProviderSession } from "db/repositories/identities.ts";
import { updateSessionUsed } from "db/repositories/sessions.ts";
import { isTwoStepOn } from "db/repositories/two-step.ts";
import { troubleOf } from "db/trouble.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { isIdle } from "~/features/accounts/idle-sessions.ts";
import { mustHaveTwoStep } from "~/features/accounts/two-step-rule.ts";
import { paths } from "~/paths.ts";
import { personField, signInFields } from "~/sign-in-fields.ts";
import { db } from "./db.server.ts";
import { env, idleHours } from "./env.server.ts";
import type { FormRefusal } from "./form-refusal.server.ts";
import { isSafe } from "./http/checks.server.ts";
import { guessLang } from "./lang.server.ts";
import { addressOf, handBack } from "./posted-again.server.ts";
import { type FormOptions, fileLimit, readForm, textOf } from "./read-form.server.ts";
import { currentScope } from "./request-scope.server.ts";
import { type AnyRefusal, statusOf, valueOrLeave } from "./respond.server.ts";
import { takeSecondStep } from "./second-step.server.ts";
import { sessionToken } from "./session-cookie.server.ts";
import { requestCookies, signIn } from "./sign-in.server.ts";

/** Who is signed in, with whatever they still have to do before anything opens. Nothing is remembered between requests. */
export function findSignedIn(request: Request): Actor | undefined {
  const token = sessionToken(request.headers);
  const now = new Date();
  const session = token === undefined ? undefined : findActorBySession(db, token, now);
  if (token === undefined || !session || isIdle(session.actor, session.usedAt, idleHours, now)) return undefined;
  if (now.getTime() - session.usedAt.getTime() > noteEveryMs && !isOfPageItself(request)) noteUse(token, now);
  return session.actor;
}

const noteEveryMs = 900_000;

/** Sent by a page that is open, whether somebody is there or not. */
const isOfPageItself = (request: Request): boolean => new URL(request.url).pathname.endsWith("/presence");

/** A database that takes nothing now can still be read. */
function noteUse(token: string, now: Date): void {
  try {
    updateSessionUsed(db, token, now);
  } catch (problem) {
    if (!troubleOf(problem)) throw problem;
  }
}

/** Who asks and may act; for what scripts of a page ask, where no other page can be shown. */
export function findActor(request: Request): Actor | undefined {
  const actor = findSignedIn(request);
  return actor && lacksTwoStep(actor, request) ? undefined : actor;
}

/** Must sign in with codes, has no authenticator yet, and came through no provider that asked for a second factor itself. */
const lacksTwoStep = (actor: Actor, request: Request): boolean =>
  mustHaveTwoStep(actor, env.TWO_STEP) &&
  !isTwoStepOn(db, actor.id) &&
  !findProviderSession(db, sessionToken(request.headers) ?? "")?.provenTwice;

/**
 * Who asks; otherwise a page that asks them to sign in. Where the session ended while a form was being posted, that page
 * holds the posted fields and posts them again with e-mail and password: the person is signed in and the same action goes on.
 *
 * The cookie alone says who is signed in now, and the page for whom it was made. Where somebody else has signed in in the same
 * browser since, nothing is done under the other's name of what the first person wrote or asked for: that page asks them too.
 */
export async function requireActor(request: Request, options: FormOptions = {}): Promise<Actor> {
  const actor = findSignedIn(request);
  const { pathname } = new URL(request.url);
  if (isSafe(request.method)) {
    if (actor) return withTwoStep(actor, pathname, request);
    const lang = guessLang(pathname, request.headers.get("Accept-Language"));
    throw redirect(`${paths.signIn(lang)}?to=${encodeURIComponent(addressOf(request))}`);
  }

  const form = await readForm(request, actor ? options : { limit: 2 * fileLimit });
  // A form that cannot be read is the route's to refuse: nobody's text is in it.
  if (actor && (!form.ok || isOf(actor, form.value))) return withTwoStep(actor, pathname, request);
  return signInWithForm(request, valueOrLeave(form), { kind: actor ? "other-person" : "signed-out" });
}

/** Who signs in with the posted form, as the person of its page; else a page that holds the form and asks for it. */
async function signInWithForm(request: Request, form: FormData, why: AnyRefusal): Promise<Actor> {
  const { pathname } = new URL(request.url);
  const given = takeSignIn(form);
  const failed = given && (await signInHere(request, given));
  const signedIn = given && !failed ? findSignedIn(request) : undefined;
  if (signedIn && isOf(signedIn, form)) return withTwoStep(signedIn, pathname, request);
  const refusal = failed ?? (signedIn ? { kind: "other-person" as const } : why);
  const lang = guessLang(pathname, request.headers.get("Accept-Language"));
  const providers = env.providers.map(({ id, name }) => ({
    name,
    address: paths.providerSignIn(lang, id, paths.account(lang)),
  }));
  throw data({ ...refusal, to: addressOf(request), providers, ...handBack(form) }, { status: statusOf(refusal) });
}

interface Posted {
  actor: Actor;
  form: FormData;
}

/** Who posts, and what. */
export async function requireAuthor(request: Request, options: FormOptions = {}): Promise<Posted> {
  const actor = await requireActor(request, options);
  return { actor, form: valueOrLeave(await readForm(request, options)) };
}

/** The same for what scripts of a page post. */
export async function findAuthor(
  request: Request,
  options: FormOptions = {},
): Promise<Result<Posted, FormRefusal | { kind: "signed-out" } | { kind: "other-person" }>> {
  const actor = findActor(request);
  if (!actor) return refuse({ kind: "signed-out" });
  const form = await readForm(request, options);
  if (!form.ok) return form;
  return isOf(actor, form.value) ? ok({ actor, form: form.value }) : refuse({ kind: "other-person" });
}

const isOf = (actor: Actor, form: FormData): boolean => (textOf(form, personField) || actor.id) === actor.id;

/** Who must sign in with codes, and has no authenticator yet, sees the page that sets it up and no other. */
function withTwoStep(actor: Actor, pathname: string, request: Request): Actor {
  if (!lacksTwoStep(actor, request)) return actor;
  const setUp = paths.twoStep(guessLang(pathname, request.headers.get("Accept-Language")));
  if (pathname.replace(/\.data$/, "") === setUp) return actor;
  throw redirect(setUp);
}

function takeSignIn(form: FormData) {
  const email = textOf(form, signInFields.email);
  const password = textOf(form, signInFields.password);
  const code = textOf(form, signInFields.code);
  for (const name of Object.values(signInFields)) form.delete(name);
  return email || password ? { email, password, code } : undefined;
}

/** Sets the new session's cookies on this request, for what follows, and on its answer. Undefined when the person is in. */
async function signInHere(
  request: Request,
  given: { email: string; password: string; code: string },
): Promise<AnyRefusal | undefined> {
  const signedIn = await signIn(request, given);
  if (!signedIn.ok) return signedIn.refusal;
  const { cookies, awaitsCode } = signedIn.value;
  request.headers.set("Cookie", requestCookies(cookies));
  if (awaitsCode) {
    const taken = takeSecondStep(request, given.code);
    if (!taken.ok) return taken.refusal;
  }
  currentScope()?.cookies.push(...cookies);
  return undefined;
}
