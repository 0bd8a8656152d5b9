import { expect, test } from "vitest";
import { endStreams, eventStream } from "~/server/event-stream.server.ts";

interface Opened {
  response: Response;
  tell: () => void;
  next: () => Promise<string | undefined>;
  leave: AbortController;
}

function open(person: string, look: () => unknown = () => ["somebody"]): Opened {
  const leave = new AbortController();
  let tell = () => {};
  const listen = (onChange: () => void) => {
    tell = onChange;
    return () => {
      tell = () => {};
    };
  };
  const request = new Request("http://localhost/", { signal: leave.signal });
  const response = eventStream({ request, person, look, listen });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const next = async () => decoder.decode((await reader?.read())?.value) || undefined;
  return { response, tell: () => tell(), next, leave };
}

test("what is seen is sent at once and again at each change", async () => {
  let seen = ["first"];
  const { response, tell, next } = open("one", () => seen);
  expect(response.headers.get("Content-Type")).toBe("text/event-stream");
  expect(await next()).toBe("retry: 5000\n\n");
  expect(await next()).toBe('data: ["first"]\n\n');
  seen = ["second"];
  tell();
  expect(await next()).toBe('data: ["second"]\n\n');
  endStreams();
  expect(await next()).toBeUndefined();
});

test("whoever may no longer see it hears nothing more", async () => {
  let may = true;
  const { tell, next } = open("one", () => (may ? ["secret"] : undefined));
  await next();
  await next();
  may = false;
  tell();
  expect(await next()).toBeUndefined();
});

test("a person has at most four streams, and one that was left makes room", () => {
  const opened = Array.from({ length: 4 }, () => open("one"));
  expect(opened.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  expect(open("one").response.status).toBe(204);
  expect(open("another").response.status).toBe(200);
  opened[0]?.leave.abort();
  expect(open("one").response.status).toBe(200);
  endStreams();
});

test("a reader who does not read is let go", async () => {
  const { tell, next } = open("one");
  for (let count = 0; count < 40; count += 1) tell();
  let messages = 0;
  while ((await next()) !== undefined) messages += 1;
  expect(messages).toBeLessThan(20);
});
