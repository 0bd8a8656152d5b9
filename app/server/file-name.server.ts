/** Neither a path nor a line break, and nothing that turns the direction of writing: `txt.exe` would read as `exe.txt`. */
export const cleanName = (name: string): string =>
  name.normalize("NFC").replace(/[\p{Cc}\p{Cs}/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "_");

/** A text as a header may carry it (RFC 8187): the built-in escape leaves four characters that headers take for their own. */
export const headerWords = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
