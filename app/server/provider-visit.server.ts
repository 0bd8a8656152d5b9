import { findProviderSession, updateSessionProvider } from "db/repositories/identities.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, refuse } from "~/domain/result.ts";
import { accountOf } from "~/features/accounts/provider-account.server.ts";
import type { SignInProblem } from "~/features/accounts/sign-in-problems.ts";
import { paths } from "~/paths.ts";
import { auth } from "./auth.server.ts";
import { db } from "./db.server.ts";
import { createRateLimit } from "./http/rate-limit.server.ts";
import { guessLang } from "./lang.server.ts";
import type { Provider } from "./provider-settings.server.ts";
import {
  type Arrival,
  beginJourney,
  endedJourney,
  endJourney,
  findJourney,
  findProvider,
  providerSignOut,
} from "./provider-sign-in.server.ts";
import { valueOrLeave } from "./respond.server.ts";
import { askSecondStep } from "./second-step.server.ts";
import { sessionToken } from "./session-cookie.server.ts";

/** A whole city hall may share an address; each way to the provider and back is work for it and for us. */
const waitForVisit = createRateLimit("visits to a provider", { most: 120, windowMs: 60_000 });

const isTooMany = (request: Request): boolean => waitForVisit(request.headers.get("x-client-ip") ?? "", Date.now()) > 0;

function providerOrLeave(id: string | undefined): Provider {
  const provider = findProvider(id);
  return valueOrLeave(provider ? ok(provider) : refuse({ kind: "not-found" }));
}

/** The page for signing in, which says what went wrong and where the password still works. */
const explained = (lang: Lang, to: string, problem: SignInProblem): string =>
  `${paths.signIn(lang)}?problem=${problem}&to=${encodeURIComponent(to)}`;

export async function goToProvider(
  request: Request,
  id: string | undefined,
  lang: Lang,
  to: string,
): Promise<{ location: string; cookie: string }> {
  const provider = providerOrLeave(id);
  if (isTooMany(request)) return { location: explained(lang, to, "too-many"), cookie: endedJourney };
  const begun = await beginJourney(provider, lang, to, new Date());
  return begun.ok ? begun.value : { location: explained(lang, to, begun.refusal.kind), cookie: endedJourney };
}

export async function comeFromProvider(
  request: Request,
  id: string | undefined,
): Promise<{ location: string; cookies: string[] }> {
  const provider = providerOrLeave(id);
  const journey = findJourney(request, provider, new Date());
  const lang = journey?.lang ?? guessLang(new URL(request.url).pathname, request.headers.get("Accept-Language"));
  const to = journey?.to ?? paths.account(lang);
  const turnBack = (problem: SignInProblem) => ({ location: explained(lang, to, problem), cookies: [endedJourney] });

  if (isTooMany(request)) return turnBack("too-many");
  if (!journey) return turnBack("stale");
  const arrived = await endJourney(request, provider, journey);
  if (!arrived.ok) return turnBack(arrived.refusal.kind);
  const account = accountOf(db, arrived.value.vouched, lang, new Date());
  if (!account.ok) return turnBack(account.refusal.kind);

  const { cookies, awaitsCode } = await openSession(request, provider, account.value, arrived.value);
  const location = awaitsCode ? `${paths.secondStep(lang)}?to=${encodeURIComponent(to)}` : to;
  return { location, cookies: [...cookies, endedJourney] };
}

/** A session like that of a password; where the person has an authenticator and the provider asked for no code, it waits. */
async function openSession(request: Request, provider: Provider, userId: string, { idToken, provenTwice }: Arrival) {
  const { headers } = request;
  const { response, headers: set } = await auth.api.startSession({ body: { userId }, headers, returnHeaders: true });
  updateSessionProvider(db, response.token, { provider: provider.id, idToken, provenTwice });
  const awaitsCode = askSecondStep(request, userId, response.token, provenTwice);
  return { cookies: set.getSetCookie(), awaitsCode };
}

/** Where signing out goes on, for who came through a provider that has a page for it. */
export async function providerSignOutOf(request: Request): Promise<string | undefined> {
  const token = sessionToken(request.headers);
  const session = token === undefined ? undefined : findProviderSession(db, token);
  return session && (await providerSignOut(session.provider, session.idToken));
}
