import { createServer, type Server, type ServerResponse } from "node:http";
import Provider from "oidc-provider";

/** Somebody whom the provider knows, as its claims say. */
export interface Known {
  email?: string;
  email_verified?: boolean;
  name?: string;
  /** How the person proved who they are. */
  amr?: string[];
  acr?: string;
}

export interface IdentityProvider {
  issuer: string;
  /** Who is at the provider's page: what that page would learn from a password. */
  person: { id: string; claims: Known } | undefined;
  /** What goes wrong. */
  fault: "no-answer" | "silent" | "garbage" | "wrong-clock" | "forged" | undefined;
  end: () => Promise<void>;
}

const keys = (kid: string) => ({
  keys: [
    {
      kid,
      kty: "EC",
      crv: "P-256",
      alg: "ES256",
      use: "sig",
      x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
      y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
      d: "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI",
    },
  ],
});

/**
 * A real provider of OpenID Connect on loopback. In place of a page with a password it takes `person` at their word; nobody
 * there means that the person cancels.
 */
export async function startIdentityProvider(returnsTo: readonly string[], leavesTo: string): Promise<IdentityProvider> {
  const { server, port } = await listening();
  const issuer = `http://localhost:${port}`;
  const own: IdentityProvider = { issuer, person: undefined, fault: undefined, end: () => close(server) };
  const provider = new Provider(issuer, configuration(own, returnsTo, leavesTo));
  const serve = provider.callback();

  server.on("request", (request, response) => {
    const path = request.url ?? "";
    const wayOfBeingDown = own.fault && down[own.fault];
    if (wayOfBeingDown) {
      wayOfBeingDown(response);
    } else if (path.startsWith("/interaction/")) {
      const { person } = own;
      const login = person && { accountId: person.id, amr: person.claims.amr, acr: person.claims.acr };
      const result = login ? { login } : { error: "access_denied", error_description: "the person cancelled" };
      void provider.interactionFinished(request, response, result);
    } else {
      if (own.fault === "forged" && path.startsWith("/token")) forge(response);
      if (own.fault === "wrong-clock" && path.startsWith("/token")) loseTime(response);
      serve(request, response);
    }
  });
  return own;
}

/** Instead of an answer of the provider's: an error, nothing at all, or the page of whoever sits at its address now. */
const down: Partial<Record<NonNullable<IdentityProvider["fault"]>, (response: ServerResponse) => void>> = {
  "no-answer": (response) => response.writeHead(503).end("out of order"),
  silent: () => undefined,
  garbage: (response) =>
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><p>It works!</p>"),
};

function configuration(own: Pick<IdentityProvider, "person">, returnsTo: readonly string[], leavesTo: string) {
  return {
    clients: [
      {
        client_id: "innohankinta",
        client_secret: "a secret between the two",
        redirect_uris: [...returnsTo],
        post_logout_redirect_uris: [leavesTo],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: keys("tests"),
    cookies: { keys: ["only in tests"] },
    claims: { openid: ["sub", "amr", "acr"], email: ["email", "email_verified"], profile: ["name"] },
    acrValues: ["two-factors"],
    conformIdTokenClaims: true,
    pkce: { required: () => true },
    ttl: { IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: askToLeave } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...own.person?.claims }),
    }),
    /** The organisation consented for its people. */
    async loadExistingGrant(context: GrantContext) {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
}

interface GrantContext {
  oidc: { client: { clientId: string }; session: { accountId: string }; provider: Provider };
}

async function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return { server, port: address.port };
}

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });

/** A provider whose clock is an hour behind, until it has answered. */
function loseTime(response: ServerResponse): void {
  const { now } = Date;
  Date.now = () => now() - 3_600_000;
  const end = response.end.bind(response);
  response.end = (body: unknown) => {
    Date.now = now;
    return end(body);
  };
}

/** Another person's name in the signed token. */
function forge(response: ServerResponse): void {
  const end = response.end.bind(response);
  response.end = (body: unknown) =>
    end(
      String(body).replace(
        /("id_token":"[^.]+\.[^.]{8})(.)/,
        (_, start: string, letter: string) => start + (letter === "A" ? "B" : "A"),
      ),
    );
}

/** The provider's own page for signing out, as small as it can be. */
function askToLeave(context: { body: string }, form: string): void {
  context.body = `<!DOCTYPE html>${form}<button form="op.logoutForm" name="logout" value="yes">Leave</button>`;
}
