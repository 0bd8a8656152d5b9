import { z } from "zod";
import { fieldName, versionName } from "~/ui/saving/posted-answers.ts";

/** What a server answers to saved fields: the one description for the queue and for each use case that answers it. */
const answered = z.object({
  savedAt: z.string(),
  saved: z.array(z.object({ question: z.string(), row: z.string(), version: z.number() })),
  problems: z.array(z.object({ name: z.string(), text: z.string() })),
  conflicts: z.array(
    z.object({
      question: z.string(),
      row: z.string(),
      theirName: z.string(),
      /** It is one's own text of another window or device. */
      isOwn: z.boolean().optional(),
      theirWords: z.string(),
      /** In words of the reader's language. */
      theirSavedAt: z.string(),
      theirVersion: z.number(),
      /** Fields that differ: pieces of theirs alone are "removed", pieces of one's own are "added". */
      parts: z
        .array(
          z.object({
            name: z.string(),
            label: z.string(),
            words: z.array(z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() })),
            isTyped: z.boolean(),
          }),
        )
        .optional(),
      /** The fields of an answer made of both, where one can be made. */
      both: z.array(z.tuple([z.string(), z.string()])).optional(),
      /** One's own change takes the row away. */
      isRemoval: z.boolean().optional(),
      /** One's own text cannot be stored, so that no choice was carried out: it would have been lost. */
      isUnkept: z.boolean().optional(),
    }),
  ),
  /** What is asked changed: the page has to be read again. */
  isStale: z.boolean(),
});
export type Answered = z.infer<typeof answered>;

/** `offline`: the server is not reached; `busy`: it cannot save just now; `closed`: it takes no more answers here. */
type Hindrance = "offline" | "busy" | "noRoom" | "signedOut" | "otherPerson" | "closed";

export type SaveState =
  | { kind: "unsaved" | "saving" | "conflict" | Hindrance }
  /** `left`: why an earlier text of a closed page was not, which is still on the device. */
  | { kind: "saved"; at: string; left?: string }
  | { kind: "refused"; text: string };

export type FieldList = readonly (readonly [name: string, value: string])[];

/** The fields of one question as typed, until the server has said that it stored them. */
export interface Unsent {
  question: string;
  fields: FieldList;
  /** Rises with each change; what the server takes is dropped only if nothing newer came meanwhile. */
  typedAt: number;
  /**
   * What has to be sent before it, the oldest first: other texts that closed pages left, and what was sent without an answer.
   * That may be stored or not; sent again it changes nothing if it was, and the newer text stands on it and is not taken for
   * somebody else's.
   */
  earlier?: readonly FieldList[];
  /** Texts of closed pages that the server did not take: they stay here until the next page shows them. */
  refused?: readonly FieldList[];
}

/** Where unsent text outlives the page. It may fail without a word: then the text is on the page alone. */
export interface Device {
  keep: (unsent: Unsent) => void;
  drop: (unsent: Unsent) => void;
}

interface Listener {
  onState: (question: string, state: SaveState) => void;
  onAnswer: (question: string, answer: Answered) => void;
}

type Post = (fields: FieldList) => Promise<Response>;

const retryMs = 4000;
/** Answers after which the same text may be taken later. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

type PassingHindrance = Exclude<Hindrance, "closed">;
/** The server has answered: the right person has to sign in. */
const asksSignIn = (answer: unknown): boolean => answer === "signedOut" || answer === "otherPerson";
const isPassing = (answer: Answered | Hindrance): answer is PassingHindrance =>
  typeof answer === "string" && answer !== "closed";

/** Nobody is signed in, or somebody else is than the page was made for. */
export async function whySignIn(response: Response): Promise<"signedOut" | "otherPerson"> {
  const said: unknown = await response.json().catch(() => undefined);
  return z.object({ kind: z.literal("other-person") }).safeParse(said).success ? "otherPerson" : "signedOut";
}

/**
 * Sends what was typed, one question at a time, each as it was when it was last typed. "Saved" is said only after the
 * server's word. What could not be sent is kept on the device and tried again.
 */
export class SaveQueue {
  private readonly waiting = new Map<string, Unsent>();
  /** Versions of what this page has saved, by field name. */
  private readonly versions = new Map<string, number>();
  /** Rows that the page no longer shows and the server still has, with the version shown. */
  private readonly removed = new Map<string, Map<string, string>>();
  /** What has been sent and not been answered, by when it was typed. */
  private readonly sent = new Set<number>();
  /** Texts that closed pages left, and those of them that the server did not take, with the reason. */
  private readonly left = new Set<FieldList>();
  private readonly refused = new Map<string, { fields: FieldList; why: string }[]>();
  /** Questions whose text the server takes no more. */
  private readonly closed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** One request at a time: each sending begins when the one before has ended. */
  private sending: Promise<boolean> = Promise.resolve(true);
  private changes = Date.now();

  constructor(
    private readonly post: Post,
    private readonly device: Device,
    private readonly listener: Listener,
  ) {}

  /** Nothing waits for the server's word. */
  get isEmpty(): boolean {
    return this.waiting.size === 0;
  }

  /** Something would leave the sight of its writer with the page: it waits, or was not taken. */
  get isUnsaved(): boolean {
    return !this.isEmpty || this.closed.size > 0;
  }

  isWaiting(question: string): boolean {
    return this.waiting.has(question);
  }

  /** Takes the fields of a question as they are now, in place of what waits of it. */
  put(question: string, fields: FieldList, afterMs: number, left: readonly FieldList[] = []): void {
    this.changes += 1;
    const before = this.waiting.get(question);
    const doubtful = before && this.sent.has(before.typedAt) ? [before.fields] : [];
    const earlier = [...left, ...(before?.earlier ?? []), ...doubtful];
    const all = [...fields, ...this.removals(question)];
    for (const one of left) this.left.add(one);
    const unsent = {
      ...{ question, fields: all, typedAt: this.changes },
      ...(earlier.length > 0 ? { earlier } : {}),
      ...this.refusedOf(question),
    };
    this.waiting.set(question, unsent);
    this.device.keep(unsent);
    this.listener.onState(question, { kind: "unsaved" });
    this.later(afterMs);
  }

  /** Takes a row away, with what else is typed of its group. */
  removeRow(question: string, row: string, version: string, fields: FieldList): void {
    this.removed.set(question, (this.removed.get(question) ?? new Map()).set(row, version));
    this.put(question, fields, 0);
  }

  /**
   * The person has been shown another text of this answer and has chosen: their own, which from now on stands on that one, or
   * the other, which what they type after it does not replace unseen.
   */
  choose({ question, row, theirVersion }: Answered["conflicts"][number], fields: FieldList): void {
    if (fields.some(([name]) => name === "theirs")) this.removed.get(question)?.delete(row);
    else this.versions.set(versionName(question, row), theirVersion);
    this.put(question, fields, 0);
  }

  /** Sends all that waits. True when the server has answered for all of it. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => this.sendAll());
    return this.sending;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private removals(question: string): FieldList {
    return [...(this.removed.get(question) ?? [])].flatMap(([row, version]) => [
      [fieldName("r", question), row] as const,
      [fieldName("remove", question), row] as const,
      [versionName(question, row), version] as const,
    ]);
  }

  private async sendAll(): Promise<boolean> {
    for (const unsent of [...this.waiting.values()]) if (!(await this.sendOne(unsent))) return false;
    return true;
  }

  private async sendOne({ question }: Unsent): Promise<boolean> {
    this.listener.onState(question, { kind: "saving" });
    for (;;) {
      const [first] = this.waiting.get(question)?.earlier ?? [];
      if (!first) break;
      const hindrance = await this.sendEarlier(question, first);
      if (hindrance) return this.wait(hindrance);
      this.beSure(question, first);
    }
    const unsent = this.waiting.get(question);
    if (!unsent) return true;
    this.sent.add(unsent.typedAt);
    const answer = await this.ask(unsent.fields);
    if (asksSignIn(answer) || answer === "noRoom") this.sent.delete(unsent.typedAt);
    if (isPassing(answer)) return this.wait(answer);
    this.sent.delete(unsent.typedAt);
    this.beSure(question, unsent.fields);
    if (answer === "closed") {
      this.settle(unsent);
      this.closed.add(question);
      this.listener.onState(question, { kind: "closed" });
    } else {
      this.closed.delete(question);
      this.take(unsent, answer);
    }
    return true;
  }

  /** Where somebody else's text stands already, an earlier one is no answer any more: it is kept in the history beside it. */
  private async sendEarlier(question: string, fields: FieldList): Promise<PassingHindrance | undefined> {
    let answer = await this.ask(fields);
    if (typeof answer === "object") this.learn(answer);
    if (typeof answer === "object" && answer.conflicts.length > 0) {
      // The version of the other text, which this answer has, is not learnt: the person has not been shown it.
      const aside = answer.conflicts.map(({ question, row }) => ["theirs", fieldName(question, row)] as const);
      answer = await this.ask([...fields, ...aside]);
    }
    if (isPassing(answer)) return answer;
    if (answer === "closed") this.refuse(question, fields, "");
    else if (answer.problems[0]) this.refuse(question, fields, answer.problems[0].text);
    return undefined;
  }

  /** What the page's own newer text replaced is not kept; what a closed page left is nowhere else. */
  private refuse(question: string, fields: FieldList, why: string): void {
    if (this.left.has(fields)) this.refused.set(question, [...(this.refused.get(question) ?? []), { fields, why }]);
  }

  private refusedOf(question: string): Pick<Unsent, "refused"> {
    const refused = this.refused.get(question)?.map(({ fields }) => fields);
    return refused ? { refused } : {};
  }

  private async ask(fields: FieldList): Promise<Answered | Hindrance> {
    try {
      const response = await this.post(fields.map(([name, value]) => [name, this.newest(name, value)]));
      if (response.status === 401) return await whySignIn(response);
      if (response.status === 507) return "noRoom";
      if (passing.has(response.status)) return "busy";
      return response.ok ? answered.parse(await response.json()) : "closed";
    } catch {
      return "offline";
    }
  }

  /** All that waits is tried again, in the order it was typed. Where signing in is needed, the server has answered. */
  private wait(kind: PassingHindrance): boolean {
    for (const question of this.waiting.keys()) this.listener.onState(question, { kind });
    this.later(retryMs);
    return asksSignIn(kind);
  }

  /** The server has answered for these fields. */
  private beSure(question: string, fields: FieldList): void {
    const waiting = this.waiting.get(question);
    if (!waiting?.earlier?.includes(fields)) return;
    this.waiting.set(question, { ...waiting, earlier: waiting.earlier.filter((one) => one !== fields) });
  }

  private settle(unsent: Unsent): void {
    if (this.waiting.get(unsent.question)?.typedAt === unsent.typedAt) this.waiting.delete(unsent.question);
  }

  private learn({ saved }: Answered): void {
    for (const { question, row, version } of saved) this.versions.set(versionName(question, row), version);
  }

  private take(unsent: Unsent, answer: Answered): void {
    const { question } = unsent;
    this.learn(answer);
    this.settle(unsent);
    this.listener.onAnswer(question, answer);
    const [problem] = answer.problems;
    const isStored = !problem && answer.conflicts.length === 0;
    if (isStored) {
      this.device.drop(unsent);
      this.keepRefused(unsent);
      for (const [name, row] of unsent.fields)
        if (name === fieldName("remove", question)) this.removed.get(question)?.delete(row);
    }
    if (this.waiting.has(question)) return;
    if (problem) this.listener.onState(question, { kind: "refused", text: problem.text });
    else this.listener.onState(question, isStored ? this.savedAt(question, answer) : { kind: "conflict" });
  }

  private savedAt(question: string, { savedAt: at }: Answered): SaveState {
    const why = this.refused.get(question)?.at(-1)?.why;
    return { kind: "saved", at, ...(why ? { left: why } : {}) };
  }

  /** The newest of them is what the next page shows in the field, with the reason. */
  private keepRefused({ question, typedAt }: Unsent): void {
    const refused = (this.refused.get(question) ?? []).map(({ fields }) => fields);
    const [last, ...before] = refused.toReversed();
    if (last) this.device.keep({ question, fields: last, typedAt, ...(before.length > 0 ? { refused: before } : {}) });
  }

  /**
   * The newest version that this page has saved. After a conflict the version of the other text comes only with fields
   * taken from the page that shows it, never with what was typed before.
   */
  private newest(name: string, value: string): string {
    const known = this.versions.get(name);
    return known === undefined ? value : String(Math.max(known, Number(value)));
  }
}
