import type { Db } from "db/connection.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { listReviewAnswers } from "db/repositories/reviews.ts";
import { z } from "zod";
import { startSession } from "./requests.ts";
import { aPlanInReview, setReview } from "./reviews.ts";
import { Line, type Sent, seedWriters } from "./writers.ts";

const publicPaths = [
  "/fi",
  "/fi/examples",
  "/sv/examples?q=vinter",
  "/fi/examples?theme=circular",
  "/en/cities",
  "/fi/law",
];
const saved = z.object({ saved: z.array(z.object({ version: z.number() })).min(1) });

export const kinds = ["save", "save of a review", "page of a plan", "page of a review", "PDF", "public page"] as const;
/** Milliseconds of each request, from when it was due. */
export type Times = Record<(typeof kinds)[number], number[]>;

/** Somebody signed in who writes: an officer a plan, an expert a review. */
export interface Writing {
  /** The plan or the review. */
  id: string;
  cookie: string;
  field: string;
  save: string;
  page: string;
  /** A review that is not sent has none. */
  pdf?: string;
  saves: "save" | "save of a review";
  pages: "page of a plan" | "page of a review";
}

export const seedOfficers = (db: Db, count: number): Writing[] =>
  seedWriters(db, count).map(({ plan: id, cookie }) => {
    const at = `/fi/plans/${id}`;
    const links = { save: `${at}/save`, page: `${at}/need`, pdf: `${at}/documents/summary/fi/pdf` };
    return { id, cookie, field: "if-nothing", ...links, saves: "save", pages: "page of a plan" };
  });

export const seedExperts = (db: Db, count: number): Writing[] =>
  Array.from({ length: count }, () => {
    const { lawyer, reviews } = aPlanInReview(db);
    const id = reviews.find(({ expertId }) => expertId === lawyer.id)?.id ?? "";
    setReview(db, id, "started");
    const at = `/fi/reviews/${id}`;
    const links = { save: `${at}/save`, page: `${at}/conclusion` };
    const cookie = startSession(db, lawyer.id);
    return { id, cookie, field: "strength-1", ...links, saves: "save of a review", pages: "page of a review" };
  });

export interface Pace {
  seconds: number;
  /** Public pages read a second, by all together. */
  reads: number;
  betweenSavesMs: number;
}

/** Many people at once: they write and read, and what went wrong for them is kept. */
export class People {
  /** Of each request that was not answered as it should: its kind and what came instead. */
  refused: string[] = [];
  private readonly versions = new Map<string, number>();
  private readonly said = new Map<Writing, string>();
  constructor(private readonly origin: string) {}

  /** All write and read for so long, over connections that are open already, as those of a page that is being written on. */
  async live(who: readonly Writing[], { seconds, reads, betweenSavesMs }: Pace): Promise<Times> {
    const times = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Times;
    const lines = who.map(() => new Line(this.origin));
    const readersLines = Array.from({ length: 50 }, () => new Line(this.origin));
    for (const line of [...lines, ...readersLines]) await line.send({ path: "/health" });
    const startedAt = performance.now();
    const span = { startedAt, endsAt: startedAt + seconds * 1000, betweenSavesMs, times };
    await Promise.all([
      ...who.map((writer, number) => this.write(writer, number, lines[number] ?? new Line(this.origin), span)),
      ...readersLines.map((line, number) => this.read(line, number, readersLines.length, { reads, ...span })),
    ]);
    for (const line of [...lines, ...readersLines]) line.close();
    return times;
  }

  /** Whose last text that was said to be saved is not what is stored. */
  missing(db: Db): { id: string; said: string; stored: unknown }[] {
    return [...this.said]
      .map(([{ id, field, saves }, said]) => {
        const ofPlan = saves === "save" && findAnswer(db, { planId: id, question: field, row: "" })?.value;
        const stored = ofPlan || listReviewAnswers(db, [id]).find((answer) => answer.field === field)?.value;
        return { id, said, stored };
      })
      .filter(({ said, stored }) => said !== stored);
  }

  /** How many people have a text that was said to be saved. */
  get writers(): number {
    return this.said.size;
  }

  private async write(who: Writing, number: number, line: Line, { startedAt, endsAt, betweenSavesMs, times }: Span) {
    const headers = { Cookie: who.cookie, "X-Forwarded-For": `10.1.${number >> 8}.${number & 255}` };
    let count = number;
    for (let due = startedAt + ((number * 37) % betweenSavesMs); due < endsAt; due += betweenSavesMs) {
      const version = this.versions.get(who.save) ?? 0;
      const words = `Talvikunnossapito tarvitsee tiedon liukkaudesta ajoissa. ${version}/${count}`;
      const body = String(new URLSearchParams({ q: who.field, [`v:${who.field}`]: `${version}`, [who.field]: words }));
      const answer = await this.timed(line, { method: "POST", path: who.save, headers, body }, who.saves, due, times);
      const now = saved.safeParse(answer).data?.saved[0]?.version;
      if (now === undefined) this.refused.push(`${who.saves}: not said to be saved`);
      else {
        this.versions.set(who.save, now);
        this.said.set(who, words);
      }
      count += 1;
      if (count % 10 === 0) await this.timed(line, { path: who.page, headers }, who.pages, performance.now(), times);
      if (who.pdf && count % 50 === 0)
        await this.timed(line, { path: who.pdf, headers }, "PDF", performance.now(), times);
    }
  }

  private async read(line: Line, number: number, readers: number, span: Span & { reads: number }) {
    const { reads, startedAt, endsAt, times } = span;
    for (let count = number; ; count += readers) {
      const due = startedAt + (count * 1000) / reads;
      if (!(due < endsAt)) return;
      await this.timed(line, { path: publicPaths[count % publicPaths.length] ?? "/fi" }, "public page", due, times);
    }
  }

  /** Sends it when it is due; what a JSON answer says. */
  private async timed(line: Line, sent: Sent, kind: keyof Times, due: number, times: Times): Promise<unknown> {
    await new Promise((later) => setTimeout(later, Math.max(0, due - performance.now())));
    try {
      const { status, body } = await line.send(sent);
      if (status !== 200) this.refused.push(`${kind}: ${status}`);
      times[kind].push(performance.now() - due);
      return body.startsWith("{") ? JSON.parse(body) : undefined;
    } catch (problem) {
      this.refused.push(`${kind}: ${problem instanceof Error ? problem.message : problem}`);
      return undefined;
    }
  }
}

interface Span {
  startedAt: number;
  endsAt: number;
  betweenSavesMs: number;
  times: Times;
}

/** The time in which such a share of them was answered. */
export function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
