import fc from "fast-check";
import { expect, test } from "vitest";
import { type FieldList, SaveQueue, type SaveState, type Unsent } from "~/ui/saving/save-queue.ts";

/** A server and a line to it that fail as told: before the text arrives, after it is stored, or with a status. */
type Fault = "none" | "lost-request" | "lost-answer" | "busy" | "signed-out" | "other-person";

class FaultyServer {
  readonly stored = new Map<string, string>();
  readonly history: string[] = [];
  constructor(private readonly faults: Fault[]) {}

  readonly post = async (fields: FieldList): Promise<Response> => {
    const fault = this.faults.shift() ?? "none";
    await Promise.resolve();
    if (fault === "lost-request") throw new TypeError("lost");
    if (fault === "busy") return new Response(null, { status: 503 });
    if (fault === "signed-out") return new Response(null, { status: 401 });
    if (fault === "other-person") return Response.json({ kind: "other-person" }, { status: 401 });
    const [question, text] = [find(fields, "q"), find(fields, "text")];
    const version = this.history.push(`${question}=${text}`);
    this.stored.set(question, text);
    if (fault === "lost-answer") throw new TypeError("lost");
    const saved = [{ question, row: "", version }];
    return Response.json({ savedAt: "14:02", saved, problems: [], conflicts: [], isStale: false });
  };
}

const find = (fields: FieldList, name: string): string => fields.find(([own]) => own === name)?.[1] ?? "";

function deviceInMemory() {
  const kept = new Map<string, Unsent>();
  return {
    kept,
    keep: (unsent: Unsent) => void kept.set(unsent.question, unsent),
    drop: ({ question, typedAt }: Unsent) => {
      if ((kept.get(question)?.typedAt ?? Number.POSITIVE_INFINITY) <= typedAt) kept.delete(question);
    },
  };
}

const faults = fc.array(
  fc.constantFrom<Fault>("none", "lost-request", "lost-answer", "busy", "signed-out", "other-person"),
  {
    maxLength: 30,
  },
);
const steps = fc.array(
  fc.oneof(
    fc.record({ put: fc.constantFrom("need", "goal", "risk"), text: fc.string({ maxLength: 8 }) }),
    fc.constant("send" as const),
  ),
  { maxLength: 30 },
);

test("whatever the line does, a text is said to be saved only when it is stored, and else is still on the device", async () => {
  await fc.assert(
    fc.asyncProperty(faults, steps, async (line, sequence) => {
      const server = new FaultyServer([...line]);
      const device = deviceInMemory();
      const typed = new Map<string, string>();
      const states = new Map<string, SaveState>();
      const onState = (question: string, state: SaveState) => {
        states.set(question, state);
        if (state.kind === "saved") expect(server.stored.get(question)).toBe(typed.get(question));
      };
      const queue = new SaveQueue(server.post, device, { onState, onAnswer: () => {} });
      const isSafe = () => {
        for (const [question, text] of typed) {
          const onDevice = device.kept.get(question);
          const isKept = onDevice !== undefined && find(onDevice.fields, "text") === text;
          expect(isKept || server.stored.get(question) === text).toBe(true);
        }
      };
      for (const step of sequence) {
        if (step === "send") await queue.flush();
        else {
          typed.set(step.put, step.text);
          queue.put(step.put, [["q", step.put] as const, ["text", step.text] as const], 1_000_000);
        }
        isSafe();
      }
      while (!queue.isEmpty) await queue.flush();
      queue.stop();
      for (const [question, text] of typed) {
        expect(server.stored.get(question)).toBe(text);
        expect(states.get(question)?.kind).toBe("saved");
      }
      expect(device.kept.size).toBe(0);
    }),
  );
});

test("what is typed while a save is under way goes out with the version that save was given", async () => {
  const sent: FieldList[] = [];
  let answer = () => {};
  const post = async (fields: FieldList) => {
    sent.push(fields);
    await new Promise<void>((done) => {
      answer = done;
    });
    const saved = [{ question: "need", row: "", version: sent.length }];
    return Response.json({ savedAt: "14:02", saved, problems: [], conflicts: [], isStale: false });
  };
  const queue = new SaveQueue(post, deviceInMemory(), { onState: () => {}, onAnswer: () => {} });
  const fields = (text: string): FieldList => [
    ["q", "need"],
    ["v:need", "0"],
    ["text", text],
  ];
  queue.put("need", fields("one"), 1_000_000);
  const first = queue.flush();
  await Promise.resolve();
  queue.put("need", fields("two"), 1_000_000);
  answer();
  await first;
  const second = queue.flush();
  await Promise.resolve();
  await Promise.resolve();
  answer();
  await second;
  queue.stop();
  expect(sent.map((one) => find(one, "v:need"))).toEqual(["0", "1"]);
  expect(queue.isEmpty).toBe(true);
});

test("what was typed before the other person's text was shown does not go over it", async () => {
  const sent: string[] = [];
  const theirs = { theirName: "Other", theirWords: "theirs", theirSavedAt: "", theirVersion: 7 };
  const post = async (fields: FieldList) => {
    sent.push(find(fields, "v:need"));
    await new Promise((done) => setTimeout(done, 1));
    const isNewest = find(fields, "v:need") === "7";
    const conflicts = isNewest ? [] : [{ question: "need", row: "", ...theirs }];
    const saved = isNewest ? [{ question: "need", row: "", version: 8 }] : [];
    return Response.json({ savedAt: "14:02", saved, problems: [], conflicts, isStale: false });
  };
  const queue = new SaveQueue(post, deviceInMemory(), { onState: () => {}, onAnswer: () => {} });
  const fields = (text: string, version: string): FieldList => [
    ["q", "need"],
    ["v:need", version],
    ["text", text],
  ];
  queue.put("need", fields("mine", "3"), 1_000_000);
  const first = queue.flush();
  while (sent.length === 0) await Promise.resolve();
  queue.put("need", fields("mine and more", "3"), 1_000_000);
  await first;
  await queue.flush();
  // The page that shows their text carries their version in its fields.
  queue.put("need", fields("both", "7"), 1_000_000);
  await queue.flush();
  queue.stop();
  expect(sent).toEqual(["3", "3", "7"]);
});

test("text typed after a save whose answer was lost does not conflict with that save", async () => {
  const stored: { version: number; text: string } = { version: 0, text: "" };
  const lost = [true, true, false, true];
  const post = async (fields: FieldList) => {
    await Promise.resolve();
    const [text, seen] = [find(fields, "text"), Number(find(fields, "v:need"))];
    const isSame = text === stored.text;
    if (!isSame && seen !== stored.version) {
      const theirs = { theirName: "Me", theirWords: stored.text, theirSavedAt: "", theirVersion: stored.version };
      const conflicts = [{ question: "need", row: "", ...theirs }];
      return Response.json({ savedAt: "14:02", saved: [], problems: [], conflicts, isStale: false });
    }
    if (!isSame) Object.assign(stored, { text, version: stored.version + 1 });
    if (lost.shift()) throw new TypeError("lost");
    const saved = [{ question: "need", row: "", version: stored.version }];
    return Response.json({ savedAt: "14:02", saved, problems: [], conflicts: [], isStale: false });
  };
  const states: string[] = [];
  const onState = (_question: string, { kind }: SaveState) => void states.push(kind);
  const queue = new SaveQueue(post, deviceInMemory(), { onState, onAnswer: () => {} });
  const type = (text: string) =>
    queue.put(
      "need",
      [
        ["q", "need"],
        ["v:need", "0"],
        ["text", text],
      ],
      1_000_000,
    );
  for (const text of ["one", "two", "three", "four"]) {
    type(text);
    await queue.flush();
  }
  while (!queue.isEmpty) await queue.flush();
  queue.stop();
  expect(states).not.toContain("conflict");
  expect(stored.text).toBe("four");
});

const version = (text: string, seen = 0): FieldList => [
  ["q", "need"],
  ["v:need", String(seen)],
  ["text", text],
];

test("texts that several closed pages left of one answer are all sent, the oldest first, whatever the line does", async () => {
  await fc.assert(
    fc.asyncProperty(faults, fc.array(fc.string(), { minLength: 1, maxLength: 5 }), async (line, texts) => {
      const server = new FaultyServer([...line]);
      const device = deviceInMemory();
      const queue = new SaveQueue(server.post, device, { onState: () => {}, onAnswer: () => {} });
      const [last = "", ...before] = texts.toReversed();
      const left = before.toReversed().map((text) => version(text));
      queue.put("need", version(last), 1_000_000, left);
      expect(device.kept.get("need")?.earlier ?? []).toEqual(left);
      while (!queue.isEmpty) await queue.flush();
      queue.stop();
      const inOrder = server.history.filter((one, index, all) => one !== all[index - 1]);
      const wanted = texts.map((text) => `need=${text}`).filter((one, index, all) => one !== all[index - 1]);
      expect(inOrder).toEqual(wanted);
      expect(device.kept.size).toBe(0);
    }),
  );
});

test("where a colleague's text stands by then, the earlier ones are set aside into the history and the last is the person's to choose", async () => {
  const sent: string[] = [];
  const theirs = { theirName: "Other", theirWords: "theirs", theirSavedAt: "", theirVersion: 7 };
  const post = (fields: FieldList) => {
    sent.push(`${find(fields, "text")} ${find(fields, "v:need")} ${find(fields, "theirs")}`.trim());
    const isAside = find(fields, "theirs") !== "";
    const conflicts = isAside ? [] : [{ question: "need", row: "", ...theirs }];
    const saved = isAside ? [{ question: "need", row: "", version: 7 }] : [];
    return Promise.resolve(Response.json({ savedAt: "14:02", saved, problems: [], conflicts, isStale: false }));
  };
  const states: SaveState[] = [];
  const onState = (_: string, state: SaveState) => void states.push(state);
  const queue = new SaveQueue(post, deviceInMemory(), { onState, onAnswer: () => {} });
  queue.put("need", version("three", 3), 1_000_000, [version("one", 3), version("two", 3)]);
  await queue.flush();
  queue.stop();
  expect(sent).toEqual(["one 3", "one 3 need", "two 3", "two 3 need", "three 3"]);
  expect(states.at(-1)).toEqual({ kind: "conflict" });
});

test("a text that a closed page left and the server does not take stays on the device, whatever is saved after it, and that is said", async () => {
  const post = (fields: FieldList) => {
    const isLong = find(fields, "text") === "too long";
    const problems = isLong ? [{ name: "need", text: "The text is too long." }] : [];
    const saved = isLong ? [] : [{ question: "need", row: "", version: 1 }];
    return Promise.resolve(Response.json({ savedAt: "14:02", saved, problems, conflicts: [], isStale: false }));
  };
  const device = deviceInMemory();
  const states: SaveState[] = [];
  const onState = (_: string, state: SaveState) => void states.push(state);
  const queue = new SaveQueue(post, device, { onState, onAnswer: () => {} });
  queue.put("need", version("newest"), 1_000_000, [version("too long"), version("older")]);
  await queue.flush();
  expect(device.kept.get("need")?.fields).toEqual(version("too long"));
  expect(states.at(-1)).toEqual({ kind: "saved", at: "14:02", left: "The text is too long." });

  queue.put("need", version("newer still"), 1_000_000);
  expect(device.kept.get("need")).toMatchObject({ fields: version("newer still"), refused: [version("too long")] });
  await queue.flush();
  queue.stop();
  expect(device.kept.get("need")?.fields).toEqual(version("too long"));
});

test("what the page's own newer text replaced is not held against it", async () => {
  const answers = [{ lost: true }, { problem: "The text is too long." }, {}];
  const post = async () => {
    await Promise.resolve();
    const { lost, problem } = answers.shift() ?? {};
    if (lost) throw new TypeError("lost");
    const problems = problem ? [{ name: "need", text: problem }] : [];
    const saved = problem ? [] : [{ question: "need", row: "", version: 1 }];
    return Response.json({ savedAt: "14:02", saved, problems, conflicts: [], isStale: false });
  };
  const device = deviceInMemory();
  const states: SaveState[] = [];
  const onState = (_: string, state: SaveState) => void states.push(state);
  const queue = new SaveQueue(post, device, { onState, onAnswer: () => {} });
  queue.put("need", version("too long"), 1_000_000);
  await queue.flush();
  queue.put("need", version("short"), 1_000_000);
  await queue.flush();
  queue.stop();
  expect(states.at(-1)).toEqual({ kind: "saved", at: "14:02" });
  expect(device.kept.size).toBe(0);
});

test.each([
  ["theirs", "3"],
  ["mine", "7"],
])("after choosing %s, what is typed before the server's word stands on version %s", async (choice, stands) => {
  const sent: string[] = [];
  const post = (fields: FieldList) => {
    sent.push(find(fields, "v:need"));
    return Promise.resolve(new Response(null, { status: 503 }));
  };
  const queue = new SaveQueue(post, deviceInMemory(), { onState: () => {}, onAnswer: () => {} });
  const conflict = { question: "need", row: "", theirName: "", theirWords: "", theirSavedAt: "", theirVersion: 7 };
  queue.choose(conflict, [...version("mine", 3), [choice, "need"]]);
  queue.put("need", version("mine and more", 3), 1_000_000);
  await queue.flush();
  queue.stop();
  expect(sent).toEqual([stands]);
});

test("what the server takes no more is unsaved until something of it is stored: leaving warns", async () => {
  const statuses = [403, 200];
  const post = async () =>
    Response.json(
      { savedAt: "14:02", saved: [], problems: [], conflicts: [], isStale: false },
      { status: statuses.shift() ?? 200 },
    );
  const queue = new SaveQueue(post, deviceInMemory(), { onState: () => {}, onAnswer: () => {} });
  queue.put("need", [["q", "need"]], 60_000);
  await queue.flush();
  expect([queue.isEmpty, queue.isUnsaved]).toEqual([true, true]);
  queue.put("need", [["q", "need"]], 60_000);
  await queue.flush();
  expect([queue.isEmpty, queue.isUnsaved]).toEqual([true, false]);
});
