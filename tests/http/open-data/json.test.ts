import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";

interface Description {
  readonly paths: Record<string, { get: { parameters?: { name: string; in: string }[] } }>;
  readonly components: { schemas: Record<string, object> };
}

test("the description of the interface is valid OpenAPI 3.1 and names the parameters of the library", async () => {
  const { anyone } = await freshApp();
  const answer = await anyone.get("/api/v1/openapi.json");
  expect(answer.headers.get("Content-Type")).toContain("application/json");
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const description: Description = await answer.json();
  const checked = await new Validator().validate(JSON.parse(JSON.stringify(description)));
  expect(checked.errors ?? []).toEqual([]);
  expect(checked.valid).toBe(true);
  const names = description.paths["/api/v1/examples"]?.get.parameters?.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["q", "theme", "procedure", "city", "sort", "page", "lang"]));
});

test("every answer is as the description says, in all languages and in one", async () => {
  const { anyone } = await freshApp({ content: true });
  const { components }: Description = await (await anyone.get("/api/v1/openapi.json")).json();
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "https://description.example/", components });
  const validOf = (name: string) => ajv.compile({ $ref: `https://description.example/#/components/schemas/${name}` });
  const answers = [
    ["ExampleList", "/api/v1/examples"],
    ["ExampleList", "/api/v1/examples?lang=sv&q=snö&page=1"],
    ["Example", "/api/v1/examples/oulubot"],
    ["Example", "/api/v1/examples/oulubot?lang=fi"],
    ["Error", "/api/v1/examples/nothing"],
    ["Error", "/api/v1/examples?lang=de&theme=nonsense"],
  ] as const;
  for (const [name, path] of answers) {
    const valid = validOf(name);
    valid(await (await anyone.get(path)).json());
    expect(valid.errors ?? [], path).toEqual([]);
  }
});

test("one language has its texts only, and an unknown one is refused by name", async () => {
  const { anyone } = await freshApp({ content: true });
  const one = await (await anyone.get("/api/v1/examples/oulubot?lang=sv")).json();
  expect(Object.keys(one.title)).toEqual(["sv"]);
  expect(Object.keys(one.texts)).toEqual(["sv"]);
  const wrong = await anyone.get("/api/v1/examples?lang=de");
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toEqual({ error: { kind: "malformed", parameters: ["lang"] } });
});

test("pages follow one another by their links without losing or repeating an example", async () => {
  const { anyone, db } = await freshApp({ content: true });
  db.$client.exec(
    `INSERT INTO examples (id, stage, version, origin, content, theme, country, questions, has_figures, has_documents, completeness, checked_on, published_at, updated_at)
     SELECT id || '-again', stage, version, origin, content, theme, country, questions, has_figures, has_documents, completeness, checked_on, published_at, updated_at FROM examples`,
  );
  const seen: string[] = [];
  let next: string | null = "/api/v1/examples?lang=en";
  while (next !== null) {
    const answer = await anyone.get(next.replace(/^https?:\/\/[^/]+/, ""));
    const list = await answer.json();
    seen.push(...list.examples.map(({ id }: { id: string }) => id));
    next = list.links.next;
    if (next) expect(answer.headers.get("Link")).toContain(`<${next}>; rel="next"`);
  }
  expect(seen).toHaveLength(80);
  expect(new Set(seen).size).toBe(80);
});

test("an unchanged answer is not sent again", async () => {
  const { anyone } = await freshApp({ content: true });
  for (const path of [
    "/api/v1/examples",
    "/api/v1/examples.csv",
    "/en/examples.xlsx",
    "/en/examples.atom",
    "/sitemap.xml",
  ]) {
    const answer = await anyone.get(path);
    expect(answer.headers.get("Cache-Control"), path).toBe("public, max-age=60");
    const tag = answer.headers.get("ETag") ?? "";
    expect(tag, path).toMatch(/^"/);
    expect((await anyone.get(path, { headers: { "If-None-Match": tag } })).status, path).toBe(304);
  }
});

test("one address may fetch 30 tables a minute and is then told how long to wait", async () => {
  const { anyone } = await freshApp({ content: true });
  const statuses: number[] = [];
  let last: Response | undefined;
  for (let count = 0; count < 31; count += 1) {
    last = await anyone.get("/api/v1/examples.csv?q=oulubot");
    statuses.push(last.status);
  }
  expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 200));
  expect(last?.status).toBe(429);
  expect(Number(last?.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await last?.json()).toEqual({ error: { kind: "too-many" } });
});
