const lasting = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

const year = 31_536_000;

/**
 * Only our own files, and scripts in the page only with this answer's nonce: none where there is no nonce. Styles in
 * attributes are not allowed.
 */
export function contentPolicy(
  nonce: string | undefined,
  isHttps: boolean,
  /** Signing out goes on there: a browser holds the answer to a form to this rule too. */
  formTargets: readonly string[] = [],
): string {
  const own = nonce === undefined ? "" : ` 'nonce-${nonce}'`;
  const rules = [
    "default-src 'none'",
    `script-src 'self'${own}`,
    `style-src 'self'${own}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...formTargets].join(" "),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return [...rules, ...(isHttps ? ["upgrade-insecure-requests"] : [])].join("; ");
}

interface Answered {
  nonce?: string | undefined;
  isHttps: boolean;
  formTargets?: readonly string[];
}

/** What every answer carries: pages, files, refusals, and what those who watch the service are told. */
export const protectiveHeaders = ({ nonce, isHttps, formTargets }: Answered): Record<string, string> => ({
  ...lasting,
  "Content-Security-Policy": contentPolicy(nonce, isHttps, formTargets),
  ...(isHttps ? { "Strict-Transport-Security": `max-age=${year}; includeSubDomains` } : {}),
});

export function setSecurityHeaders(headers: Headers, answered: Answered): void {
  // Open data says itself that other sites may read it.
  for (const [name, value] of Object.entries(protectiveHeaders(answered)))
    if (!headers.has(name)) headers.set(name, value);
  // What the browser keeps for "back" it may show only after asking; nothing in between keeps it.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
}
