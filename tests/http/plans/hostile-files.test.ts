import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { aPlan } from "tests/support/plans.ts";
import { freshApp, origin, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { uploadOf } from "tests/support/uploads.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";

let app: TestApp;
let officer: SignedIn;
let plan: string;

beforeAll(async () => {
  app = await freshApp({ content: true });
  officer = app.asRole("officer");
});
beforeEach(() => {
  plan = aPlan(app.db, officer.actor);
});

async function add(content: string | Uint8Array<ArrayBuffer>, name: string, type = "application/octet-stream") {
  const answer = await officer.post(`/fi/plans/${plan}/attachments`, uploadOf(content, name, type));
  const to = new URL(answer.headers.get("Location") ?? "", origin);
  return { status: answer.status, problem: to.searchParams.get("file") };
}

const stored = (): { id: string; name: string; content_type: string }[] =>
  app.db.$client
    .prepare<[string], { id: string; name: string; content_type: string }>(
      "SELECT id, name, content_type FROM attachments WHERE plan_id = ?",
    )
    .all(plan);

const html = "<!doctype html><script>alert(1)</script>";
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const zip = (files: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

test.each([
  ["a page of HTML called a PDF", html, "a.pdf", "application/pdf"],
  ["a drawing with a script called a picture", svg, "a.png", "image/png"],
  ["a page of HTML under its own name", html, "a.html", "text/html"],
  ["a bare archive called a Word file", zip({ "a.txt": "x" }), "a.docx", "application/zip"],
  ["a program called a table", "\u007fELF\u0002\u0001\u0001\u0000", "a.csv", "text/csv"],
  ["text that is not UTF-8", new Uint8Array([0x61, 0xff, 0xfe, 0x62]), "a.txt", "text/plain"],
  ["a gzip of anything", deflateRawSync("x".repeat(1000)), "a.xlsx", "application/gzip"],
])("%s is refused, and nothing of it is kept", async (_, content, name, type) => {
  expect(await add(typeof content === "string" ? content : new Uint8Array(content), name, type)).toEqual({
    status: 302,
    problem: "file-limits.type",
  });
  expect(stored()).toEqual([]);
});

test("a file that is a PDF and a page at once leaves only as a PDF to be saved, in a sandbox, whatever it is called", async () => {
  const polyglot = `%PDF-1.7\n${html}\n%%EOF`;
  expect((await add(polyglot, "page.html", "text/html")).problem).toBeNull();
  const [kept] = stored();
  const answer = await officer.get(`/fi/plans/${plan}/attachments/${kept?.id}`);
  expect(answer.headers.get("Content-Type")).toBe("application/pdf");
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment;/);
  expect(answer.headers.get("Content-Security-Policy")).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
  expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(await answer.text()).toBe(polyglot);
});

test("a Word file that would unpack to a gigabyte is kept as the bytes that came: nothing unpacks it", async () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const bomb = zipSync({ "[Content_Types].xml": strToU8(types), "word/document.xml": new Uint8Array(200_000_000) });
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  expect((await add(new Uint8Array(bomb), "a.docx")).problem).toBeNull();
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  const [kept] = stored();
  const answer = await officer.get(`/fi/plans/${plan}/attachments/${kept?.id}`);
  expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(bomb))).toBe(true);
});

test.each([
  "../../etc/passwd.txt",
  "C:\\windows\\win.txt",
  'quote"; filename="evil.exe.txt',
  "line\r\nSet-Cookie: a=b.txt",
  "😀 päätös – ŋ.txt",
  "\u202etxt.exe\u202c.txt",
  "a;b'c(d)*%00.txt",
  `${"x".repeat(180)}.txt`,
])(
  "a file that is called %j leaves with a header of plain characters, and with a name that is no path",
  async (name) => {
    expect((await add("content", name)).problem).toBeNull();
    const [kept] = stored();
    const answer = await officer.get(`/fi/plans/${plan}/attachments/${kept?.id}`);
    const disposition = answer.headers.get("Content-Disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w.!~%-]+$/);
    expect(decodeURIComponent(disposition.replace(/^.*''/, ""))).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
  },
);
