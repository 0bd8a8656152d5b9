/** Addresses that end with the secret of a link: who opens one needs no password. */
const links = /^(\/[^/]+\/account\/(?:email|invitation|reset)\/)[^/]+/i;

/** An address as the log names it: who reads the log cannot open a link that was sent to somebody. */
export const loggedPath = (pathname: string): string => pathname.replace(links, "$1…");
