import { openDatabase } from "db/connection.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { listAnswerEvents } from "db/repositories/plan-events.ts";
import { SaveQueue } from "~/ui/saving/save-queue.ts";
import { chance, pause } from "./rough-line.ts";
import type { TestServer } from "./server.ts";
import { Line, type Writer } from "./writers.ts";

const question = "if-nothing";

export interface Kept {
  /** Every text of which the page would have said that it is saved. */
  saidSaved: readonly string[];
  /** The text written last. */
  last: string;
  /** As it stands in the database at the end, with its history. */
  answer: unknown;
  history: readonly unknown[];
}

/** The numbers of the workers that run, from the log. */
export function workersOf(server: TestServer): number[] {
  const started = [...server.log().matchAll(/"worker":(\d+),[^\n]*"listening"/g)].map(([, id]) => Number(id));
  const ended = [...server.log().matchAll(/"worker":(\d+),[^\n]*"a worker ended/g)].map(([, id]) => Number(id));
  return started.filter((id) => !ended.includes(id));
}

interface Killing {
  /** Texts of each writer, and the pause between two. */
  edits: number;
  pauseMs: number;
  kills: number;
  seed: number;
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It has been killed already, and the log does not say so yet.
  }
}

/** Each writer writes so many texts with the queue that pages save with, while workers are killed at random. */
export async function writeWhileKilled(
  server: TestServer,
  writers: readonly Writer[],
  { edits, pauseMs, kills, seed }: Killing,
): Promise<Kept[]> {
  const random = chance(seed);
  let isWriting = true;
  const killing = (async () => {
    for (let count = 0; count < kills && isWriting; count += 1) {
      await pause(200 + random() * 800);
      const running = workersOf(server);
      const victim = running[Math.floor(random() * running.length)];
      if (victim !== undefined && running.length > 1) kill(victim);
    }
  })();
  const written = await Promise.all(
    writers.map((writer, number) => write(server, writer, { edits, pauseMs, name: `${seed} ${number}` })),
  );
  isWriting = false;
  await killing;

  const db = openDatabase(server.file);
  const kept = written.map(({ saidSaved, last }, number) => {
    const planId = writers[number]?.plan ?? "";
    const history = listAnswerEvents(db, planId, question).map(({ value }) => value);
    return { saidSaved, last, answer: findAnswer(db, { planId, question, row: "" })?.value, history };
  });
  db.$client.close();
  return kept;
}

interface Writing extends Pick<Killing, "edits" | "pauseMs"> {
  name: string;
}

async function write(server: TestServer, { plan, cookie }: Writer, { edits, pauseMs, name }: Writing) {
  const line = new Line(server.origin);
  const saidSaved: string[] = [];
  let last = "";
  const post = async (fields: readonly (readonly [string, string])[]): Promise<Response> => {
    const body = String(new URLSearchParams(fields.map(([key, value]) => [key, value])));
    const answer = await line.send({
      method: "POST",
      path: `/en/plans/${plan}/save`,
      headers: { Cookie: cookie },
      body,
    });
    return new Response(answer.body, { status: answer.status });
  };
  const device = { keep: () => undefined, drop: () => undefined };
  const queue = new SaveQueue(post, device, {
    onState: (_, { kind }) => {
      if (kind === "saved") saidSaved.push(last);
    },
    onAnswer: () => undefined,
  });
  for (let count = 1; count <= edits; count += 1) {
    await pause(pauseMs);
    last = `Text ${count} of ${name}.`;
    queue.put(
      question,
      [
        ["q", question],
        [`v:${question}`, "0"],
        [question, last],
      ],
      60_000,
    );
    // Now and then the next text is typed before the server has answered for this one.
    const isAnswered = queue.flush();
    if (count % 3 > 0 || count === edits) await isAnswered;
    while (count === edits && !queue.isEmpty) {
      await pause(50);
      await queue.flush();
    }
  }
  queue.stop();
  line.close();
  return { saidSaved, last };
}
