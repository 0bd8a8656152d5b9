import { z } from "zod";

const words = z.string().transform((text) => text.split(/[\s,]+/).filter((word) => word !== ""));
const domain = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "only domains, such as tampere.fi");

const settings = z.object({
  ISSUER: z.url({ protocol: /^https?$/ }),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(8, "at least 8 characters"),
  /** What the button says: the name that people know the sign-in by. */
  NAME: z.string().min(2).max(60),
  /** Whose addresses the provider may vouch for. */
  DOMAINS: words.pipe(z.array(domain).min(1, "at least one domain")),
  /** Values of `acr` that mean two factors; `amr` with `mfa` always does. */
  MFA_ACR: words.default([]),
});

/** An identity provider of an organisation, with OpenID Connect. */
export interface Provider {
  /** As in the settings' names and in addresses. */
  id: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
  domains: readonly string[];
  mfaAcr: readonly string[];
}

/** What is wrong with which setting. */
export type SettingIssue = { path: PropertyKey[]; message: string };
type Settings = Readonly<Record<string, string | undefined>>;

/** `OIDC_PROVIDERS=city` and, for each, `OIDC_CITY_ISSUER` and so on. What is wrong is named with the setting it is in. */
export function readProviders(
  given: Settings,
  isProduction: boolean,
): {
  providers: Provider[];
  /** Of all settings that these providers have. */
  names: string[];
  issues: SettingIssue[];
} {
  const ids = words.parse(given.OIDC_PROVIDERS ?? "");
  const issues: SettingIssue[] = [];
  const providers = ids.flatMap((id) => {
    if (!/^[a-z][a-z0-9]{0,29}$/.test(id)) {
      issues.push({ path: ["OIDC_PROVIDERS"], message: "small letters and digits, such as city" });
      return [];
    }
    const prefix = `OIDC_${id.toUpperCase()}_`;
    const own = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, given[prefix + name]]));
    const parsed = settings.safeParse(own);
    if (!parsed.success) {
      issues.push(...parsed.error.issues.map(({ path, message }) => ({ path: [prefix + path.join(".")], message })));
      return [];
    }
    const { ISSUER, CLIENT_ID, CLIENT_SECRET, NAME, DOMAINS, MFA_ACR } = parsed.data;
    if (isProduction && !ISSUER.startsWith("https:"))
      issues.push({ path: [`${prefix}ISSUER`], message: "https in production" });
    const names = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, name: NAME };
    return [{ id, issuer: ISSUER, ...names, domains: DOMAINS, mfaAcr: MFA_ACR }];
  });
  if (new Set(ids).size < ids.length) issues.push({ path: ["OIDC_PROVIDERS"], message: "each provider once" });
  const names = ids.flatMap((id) => Object.keys(settings.shape).map((name) => `OIDC_${id.toUpperCase()}_${name}`));
  return { providers, names, issues };
}
