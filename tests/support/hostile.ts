/** What nobody sends by mistake, and what some do: parts of addresses, field values, bodies and headers. */

export const hostileTexts: readonly string[] = [
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "NaN",
  "9".repeat(40),
  "null",
  "undefined",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "../../../etc/passwd",
  "..\\..\\boot.ini",
  "' OR 1=1 --",
  '"; DROP TABLE plans; --',
  "%",
  "%00",
  "%E0%A4%A",
  "<script>alert(1)</script>",
  "{{7*7}}",
  '"unclosed',
  "NEAR(a b",
  "a AND",
  "title:",
  "*",
  "^a",
  "-",
  "a".repeat(5000),
  "😀".repeat(300),
  "\ufffd\ufeff",
  "e\u0301\u202e\u200b\u2028",
  "\u0000\u0007",
  "\r\nSet-Cookie: a=b",
  "2026-02-30",
  "99999-01-01",
  "12345678901234567890,99",
  "https://evil.example/",
  "//evil.example",
  "fi",
  "xx",
];

/** Parts of an address as they stand in a request line. */
export const hostileParts: readonly string[] = [
  ...hostileTexts.map((text) => encodeURIComponent(text)),
  "%",
  "%C3%28",
  "a%2Fb",
  "..",
  ".",
  "%2e%2e",
  "a;b=c",
  "a.data",
  "_.data",
  "a.pdf",
  "constructor.pdf",
];

export const hostileQueries: readonly string[] = [
  "?",
  "?&&&=",
  "?%",
  "?%E0%A4%A=1",
  "?a=%00",
  "?__proto__[x]=1&constructor=2",
  "?index",
  "?index&index",
  "?_data=root",
  "?_routes=",
  "?_routes=root,nothing",
  "?done&done=2&to=javascript:alert(1)",
  `?${"a=1&".repeat(1500)}`,
  `?q=${"%C3%A4".repeat(1000)}`,
  `?${"x".repeat(9000)}`,
];

interface HostileBody {
  type: string | undefined;
  body: string | Uint8Array<ArrayBuffer>;
}

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=X";
const part = (headers: string, content: string) => `--X\r\n${headers}\r\n\r\n${content}\r\n`;

export const hostileBodies: readonly HostileBody[] = [
  { type: form, body: "" },
  { type: form, body: "&&&===&%" },
  { type: form, body: "intent=%E0%A4%A" },
  { type: form, body: new Uint8Array([0x61, 0x3d, 0xff, 0xfe, 0x00, 0x26]) },
  { type: form, body: "__proto__=1&constructor=2&toString=3&intent=constructor" },
  { type: form, body: "a=1&".repeat(5000) },
  { type: form, body: `intent=save&text=${"x".repeat(900_000)}` },
  { type: form, body: "x".repeat(1_100_000) },
  { type: `${form}; charset=utf-16`, body: "a=b" },
  { type: undefined, body: "" },
  { type: "application/json", body: '{"intent":"save"}' },
  { type: "text/plain", body: "intent=save" },
  { type: "multipart/form-data", body: "no boundary" },
  { type: "multipart/form-data; boundary=", body: "--\r\n" },
  { type: multipart, body: "" },
  { type: multipart, body: "--X" },
  { type: multipart, body: "--X--" },
  { type: multipart, body: part('Content-Disposition: form-data; name="intent"', "save") },
  { type: multipart, body: `${part("Content-Disposition: form-data", "nameless")}--X--` },
  {
    type: multipart,
    body: `${part('Content-Disposition: form-data; name="intent"; filename="a.pdf"', "%PDF-1.7")}--X--`,
  },
  {
    type: multipart,
    body: `${part('Content-Disposition: form-data; name="file"; filename="../../a\u0000.exe"', "MZ")}--X--`,
  },
  { type: multipart, body: "\r\n".repeat(100_000) },
];

/** Headers that a client or something between may send. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  { "Accept-Language": "%%%;q=abc,;;,".repeat(200) },
  { "Accept-Language": "xx-YY;q=NaN,*;q=2,fi;q=-1" },
  { Cookie: "innohankinta.session_token=" },
  { Cookie: "innohankinta.session_token=%E0%A4%A; =; ;;a" },
  { Cookie: `innohankinta.session_token=${"a.".repeat(3000)}` },
  { "If-None-Match": '"', "If-Modified-Since": "never", Range: "bytes=9-0,-" },
  { Accept: "application/x-nothing;q=0" },
  { "X-Forwarded-For": "' OR 1=1, ::::, 999.999.999.999", Forwarded: "for=" },
  { "X-Remix-Request": "yes", "X-HTTP-Method-Override": "DELETE" },
  { Referer: "https://evil.example/\u00ff", "User-Agent": "" },
];
