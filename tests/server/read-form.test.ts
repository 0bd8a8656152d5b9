import fc from "fast-check";
import { expect, test } from "vitest";
import { fileLimit, readForm } from "~/server/read-form.server.ts";

const url = "http://localhost:3000/fi";
const urlencoded = "application/x-www-form-urlencoded";

const posted = (body: BodyInit, type?: string) =>
  new Request(url, { method: "POST", body, headers: type === undefined ? {} : { "Content-Type": type } });

async function read(request: Request) {
  const form = await readForm(request);
  return form.ok ? [...form.value.entries()] : form.refusal.kind;
}

test.each([
  [
    "a=1&b=&a=%C3%A4+%2B",
    [
      ["a", "1"],
      ["b", ""],
      ["a", "ä +"],
    ],
  ],
  ["", []],
  [
    "a=b=c&&x",
    [
      ["a", "b=c"],
      ["x", ""],
    ],
  ],
  ["%F0%9F%99%82=%E2%80%8F", [["🙂", "\u200f"]]],
])("reads %j as fields", async (body, fields) => {
  expect(await read(posted(body, `${urlencoded}; charset=UTF-8`))).toEqual(fields);
});

test.each([
  ["a byte that is not UTF-8", "a=%FF", urlencoded, "malformed"],
  ["half an escape", "a=%E", urlencoded, "malformed"],
  ["a surrogate written as bytes", "a=%ED%A0%80", urlencoded, "malformed"],
  ["a raw byte that is not UTF-8", new Uint8Array([97, 61, 255]), urlencoded, "malformed"],
  ["more fields than any form has", "a=1&".repeat(2001), urlencoded, "malformed"],
  ["JSON", "{}", "application/json", "wrong-media-type"],
  ["no type", new Uint8Array([97]), undefined, "wrong-media-type"],
  ["parts without a boundary", "--x\r\n", "multipart/form-data", "malformed"],
  [
    "parts that never end",
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1',
    "multipart/form-data; boundary=x",
    "malformed",
  ],
  [
    "a part without a name",
    "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--",
    "multipart/form-data; boundary=x",
    "malformed",
  ],
  ["a text over the limit", `a=${"x".repeat(1024 * 1024)}`, urlencoded, "too-large"],
])("refuses %s", async (_, body, type, kind) => {
  expect(await read(posted(body, type))).toBe(kind);
});

test("reads what a browser's multipart form holds, files with their names", async () => {
  const form = new FormData();
  form.append("text", 'rivi\r\nkaksi "å"');
  form.append('na"me', "x");
  form.append("file", new File([new Uint8Array([0, 13, 10, 255])], 'liite "1".pdf'));

  const read = await readForm(posted(form));
  if (!read.ok) throw new Error(read.refusal.kind);

  expect(read.value.get("text")).toBe('rivi\r\nkaksi "å"');
  expect(read.value.get('na"me')).toBe("x");
  const file = read.value.get("file");
  if (!(file instanceof File)) throw new Error("no file");
  expect(file.name).toBe('liite "1".pdf');
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 13, 10, 255]);
});

test("a file field left empty holds nothing", async () => {
  const part = 'Content-Disposition: form-data; name="file"; filename=""\r\nContent-Type: application/octet-stream';
  expect(await read(posted(`--x\r\n${part}\r\n\r\n\r\n--x--\r\n`, "multipart/form-data; boundary=x"))).toEqual([]);
});

test("any texts and bytes in a multipart form come out as they went in", async () => {
  const parts = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.uint8Array()), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(parts, async (given) => {
      const form = new FormData();
      for (const [text, bytes] of given) {
        form.append("text", text);
        form.append("file", new File([new Uint8Array(bytes)], "f"));
      }
      const read = await readForm(posted(form));
      if (!read.ok) throw new Error(read.refusal.kind);
      // Sending a form turns every kind of line break into CR LF (HTML standard).
      expect(read.value.getAll("text")).toEqual(given.map(([text]) => text.replace(/\r\n|\r|\n/g, "\r\n")));
      const files = read.value
        .getAll("file")
        .map(async (file) => (file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined));
      const sent = given.map(([, bytes]) => bytes);
      expect((await Promise.all(files)).map((bytes) => [...(bytes ?? [])])).toEqual(sent.map((bytes) => [...bytes]));
    }),
    { numRuns: 50 },
  );
});

test("a file over its limit is refused by name although the whole may be larger", async () => {
  const form = new FormData();
  form.append("attachment", new File([new Uint8Array(fileLimit + 1)], "big.pdf"));
  const read = await readForm(posted(form), { limit: 2 * fileLimit });
  expect(read).toEqual({ ok: false, refusal: { kind: "too-large", limit: fileLimit, field: "attachment" } });
});

test("an announced size over the limit is refused without reading anything", async () => {
  let pulled = 0;
  const body = new ReadableStream(
    {
      pull() {
        pulled += 1;
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { "Content-Type": urlencoded, "Content-Length": "99999999" };
  const request = new Request(url, { method: "POST", body, headers, duplex: "half" });
  expect(await read(request)).toBe("too-large");
  expect(pulled).toBe(0);
});

test("an endless body is left soon after the limit", async () => {
  let sent = 0;
  const kilobytes = new Uint8Array(64 * 1024);
  const body = new ReadableStream({
    pull(controller) {
      sent += kilobytes.length;
      controller.enqueue(kilobytes);
    },
  });
  const request = new Request(url, { method: "POST", body, headers: { "Content-Type": urlencoded }, duplex: "half" });
  expect(await read(request)).toBe("too-large");
  expect(sent).toBeLessThan(2 * 1024 * 1024);
});

test("no bytes and no type make it throw", async () => {
  const type = fc.oneof(
    fc.constantFrom(urlencoded, "multipart/form-data; boundary=x", 'multipart/form-data;boundary="'),
    fc.string(),
  );
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.stringMatching(/^(--x|\r\n|Content-Disposition: form-data; name="a"|[a=&%]|-){0,9}$/),
  );
  await fc.assert(
    fc.asyncProperty(type, bytes, async (contentType, body) => {
      const headers = new Headers();
      try {
        headers.set("Content-Type", contentType);
      } catch {
        fc.pre(false);
      }
      const form = await readForm(
        new Request(url, { method: "POST", body: new Uint8Array(Buffer.from(body)), headers }),
      );
      expect(form.ok || ["malformed", "wrong-media-type", "too-large"].includes(form.refusal.kind)).toBe(true);
    }),
  );
});
