import * as openId from "openid-client";
import { z } from "zod";
import { isLang, type Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { Vouched } from "~/features/accounts/provider-account.server.ts";
import { paths } from "~/paths.ts";
import { env } from "./env.server.ts";
import { logger } from "./logger.server.ts";
import type { Provider } from "./provider-settings.server.ts";
import { readCookie } from "./read-cookie.server.ts";
import { journeySeal } from "./seal.server.ts";

/** What went wrong at the provider or on the way back, as the sign-in page explains it. */
export type JourneyProblem = "down" | "refused" | "stale" | "clock" | "untrusted";

/** What the browser keeps while the person is away. Only we can open it, so nobody can send a person back as another. */
const journeys = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  lang: z.string().refine(isLang),
  begunAt: z.number(),
});
type Journey = z.infer<typeof journeys>;

const journeyMs = 15 * 60_000;
const knownForMs = 3_600_000;
const patienceSeconds = 5;

export const findProvider = (id: string | undefined): Provider | undefined =>
  env.providers.find((provider) => provider.id === id);

const known = new Map<string, { configuration: openId.Configuration; readAt: number }>();

/** What the provider says about itself, read anew once an hour. */
async function configurationOf(provider: Provider): Promise<openId.Configuration> {
  const kept = known.get(provider.id);
  if (kept && Date.now() - kept.readAt < knownForMs) return kept.configuration;
  const { issuer, clientId, clientSecret } = provider;
  const execute = [openId.enableNonRepudiationChecks];
  if (issuer.startsWith("http:")) execute.push(openId.allowInsecureRequests);
  const metadata = { client_secret: clientSecret, [openId.clockTolerance]: 60 };
  const configuration = await openId.discovery(new URL(issuer), clientId, metadata, undefined, {
    execute,
    timeout: patienceSeconds,
  });
  known.set(provider.id, { configuration, readAt: Date.now() });
  return configuration;
}

const returnAddress = (provider: Provider): string => env.ORIGIN + paths.providerReturn(provider.id);

interface Begun {
  location: string;
  cookie: string;
}

/** Sends the person to the provider, with PKCE, state and nonce. */
export async function beginJourney(
  provider: Provider,
  lang: Lang,
  to: string,
  now: Date,
): Promise<Result<Begun, { kind: JourneyProblem }>> {
  const journey: Journey = {
    provider: provider.id,
    state: openId.randomState(),
    nonce: openId.randomNonce(),
    verifier: openId.randomPKCECodeVerifier(),
    to,
    lang,
    begunAt: now.getTime(),
  };
  try {
    const configuration = await configurationOf(provider);
    const location = openId.buildAuthorizationUrl(configuration, {
      redirect_uri: returnAddress(provider),
      scope: "openid email profile",
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await openId.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: "S256",
      ui_locales: lang,
      ...(provider.mfaAcr.length > 0 ? { acr_values: provider.mfaAcr.join(" ") } : {}),
    });
    return ok({ location: location.href, cookie: cookieWith(sealed(journey), journeyMs / 1000) });
  } catch (problem) {
    return failed(provider, problem);
  }
}

const isHttps = env.ORIGIN.startsWith("https:");
const cookieName = `${isHttps ? "__Host-" : ""}innohankinta.journey`;

/** Lax: the person comes back from another site, by a link. */
const cookieWith = (value: string, seconds: number): string =>
  `${cookieName}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;

/** However the journey ends, it is not taken up again. */
export const endedJourney = cookieWith("", 0);

const sealed = (journey: Journey): string => encodeURIComponent(journeySeal.seal(Buffer.from(JSON.stringify(journey))));

/** The journey that this browser is on. */
export function findJourney(request: Request, provider: Provider, now: Date): Journey | undefined {
  const value = readCookie(request.headers, cookieName);
  const opened = value === undefined ? undefined : journeySeal.open(value);
  const parsed = opened && journeys.safeParse(JSON.parse(opened.toString()));
  if (!parsed?.success || parsed.data.provider !== provider.id) return undefined;
  return now.getTime() - parsed.data.begunAt < journeyMs ? parsed.data : undefined;
}

export interface Arrival {
  vouched: Vouched;
  idToken: string | null;
  /** The provider says that it asked for a second factor. */
  provenTwice: boolean;
}

/** What the provider says of the person who came back; believed only when everything of it holds. */
export async function endJourney(
  request: Request,
  provider: Provider,
  journey: Journey,
): Promise<Result<Arrival, { kind: JourneyProblem }>> {
  const { search } = new URL(request.url);
  try {
    const configuration = await configurationOf(provider);
    const tokens = await openId.authorizationCodeGrant(configuration, new URL(returnAddress(provider) + search), {
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      pkceCodeVerifier: journey.verifier,
      idTokenExpected: true,
    });
    const token = tokens.claims();
    if (!token) return refuse({ kind: "untrusted" });
    const asked = token.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
    const claims = asked
      ? { ...(await openId.fetchUserInfo(configuration, tokens.access_token, token.sub)), ...token }
      : token;
    return ok({
      idToken: tokens.id_token ?? null,
      provenTwice: isProvenTwice(token, provider),
      vouched: {
        issuer: token.iss,
        subject: token.sub,
        provider,
        email: claims.email,
        isEmailVerified: isTrue(claims.email_verified) || isTrue(claims.xms_edov),
        name: claims.name,
      },
    });
  } catch (problem) {
    return failed(provider, problem);
  }
}

/** Entra ID writes its `xms_edov` (the domain's owner verified the address) as a number or as text. */
const isTrue = (claim: unknown): boolean => claim === true || claim === "true" || claim === 1 || claim === "1";

function isProvenTwice({ amr, acr }: openId.IDToken, { mfaAcr }: Provider): boolean {
  return (Array.isArray(amr) && amr.includes("mfa")) || (typeof acr === "string" && mfaAcr.includes(acr));
}

const codes: Readonly<Record<string, JourneyProblem>> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: "clock",
  OAUTH_TIMEOUT: "down",
  OAUTH_RESPONSE_IS_NOT_CONFORM: "down",
  OAUTH_RESPONSE_IS_NOT_JSON: "down",
};

/** Every problem of the way there and back is one that the person can read about; none is ours to fall over. */
function problemOf(problem: unknown): JourneyProblem {
  if (problem instanceof openId.AuthorizationResponseError)
    return /^(server_error|temporarily_unavailable)$/.test(problem.error) ? "down" : "refused";
  if (problem instanceof openId.ResponseBodyError) return problem.error === "invalid_grant" ? "stale" : "down";
  if (problem instanceof openId.ClientError) return codes[problem.code ?? ""] ?? "untrusted";
  return "down";
}

/** The operator reads why in the log; nothing of the person or of the answer is there. */
function failed(provider: Provider, problem: unknown): Result<never, { kind: JourneyProblem }> {
  const kind = problemOf(problem);
  const reason = problem instanceof openId.ClientError ? problem.code : problem instanceof Error ? problem.name : "";
  logger.warn({ from: "sign-in", provider: provider.id, problem: kind, reason }, "sign-in with a provider failed");
  return refuse({ kind });
}

/** Where signing out goes on: at the provider, when it has such an address. */
export async function providerSignOut(id: string, idToken: string | null): Promise<string | undefined> {
  const provider = findProvider(id);
  if (!provider) return undefined;
  try {
    const configuration = await configurationOf(provider);
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    const address = openId.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${env.ORIGIN}/`,
      ...(idToken === null ? {} : { id_token_hint: idToken }),
    });
    // A form of ours may only lead to origins that the policy names.
    return address.origin === new URL(provider.issuer).origin ? address.href : undefined;
  } catch {
    return undefined;
  }
}
