import { Agent, type IncomingMessage, request } from "node:http";
import type { LookupFunction } from "node:net";
import { text } from "node:stream/consumers";
import type { Db } from "db/connection.ts";
import { anActor, aPlan } from "./plans.ts";
import { startSession } from "./requests.ts";

/** An officer who is signed in and writes a plan of their own. */
export interface Writer {
  plan: string;
  cookie: string;
}

export function seedWriters(db: Db, count: number): Writer[] {
  return Array.from({ length: count }, () => {
    const actor = anActor(db);
    return { plan: aPlan(db, actor), cookie: startSession(db, actor.id) };
  });
}

export interface Sent {
  method?: "GET" | "POST";
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A thousand people who look the same name up would wait for that, and not for the service. */
const thisMachine: LookupFunction = (_, { all }, found) =>
  all ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4);

/** Sends requests over connections that stay open, as a browser or a proxy does. */
export class Line {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  constructor(private readonly origin: string) {}

  send({ method = "GET", path, headers = {}, body = "" }: Sent): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const form = { Origin: this.origin, "Content-Type": "application/x-www-form-urlencoded" };
      const all =
        method === "POST" ? { ...form, "Content-Length": String(Buffer.byteLength(body)), ...headers } : headers;
      const options = { method, agent: this.agent, headers: all, lookup: thisMachine };
      const sent = request(this.origin + path, options, (answer) => {
        const { statusCode: status = 0, headers } = answer;
        text(answer).then((body) => resolve({ status, headers, body }), reject);
      });
      sent.once("error", reject);
      sent.end(body);
    });
  }

  /** Saves a text as the answer to one question, as a page does that was shown this version of it. */
  save({ plan, cookie }: Writer, words: string, version: number): Promise<Answer> {
    const fields = { q: "if-nothing", "v:if-nothing": String(version), "if-nothing": words };
    return this.send({
      method: "POST",
      path: `/en/plans/${plan}/save`,
      headers: { Cookie: cookie },
      body: String(new URLSearchParams(fields)),
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Saves one text after the other until the service takes no more; the last text that it said was saved. */
export async function writeUntilRefused(origin: string, writer: Writer): Promise<{ words: string; saves: number }> {
  const line = new Line(origin);
  let [words, saves] = ["", 0];
  for (;;) {
    const next = `Saved for the ${saves + 1}. time`;
    try {
      const answer = await line.save(writer, next, saves);
      if (answer.status !== 200) throw new Error(`Answered ${answer.status}`);
      [words, saves] = [next, saves + 1];
    } catch (problem) {
      line.close();
      // Not even a connection: nothing was sent. Anything else is a request that was lost.
      if (problem instanceof Error && "syscall" in problem && problem.syscall === "connect") return { words, saves };
      throw problem;
    }
  }
}
