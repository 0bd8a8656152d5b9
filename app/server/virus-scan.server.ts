import { connect } from "node:net";
import { env } from "./env.server.ts";
import { logger } from "./logger.server.ts";

const patienceMs = 20_000;

/** What clamd says of a file, asked over TCP: its length, its bytes, and a length of nothing (`INSTREAM`). */
function ask({ host, port }: { host: string; port: number }, content: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    const socket = connect(port, host);
    socket.setTimeout(patienceMs, () => socket.destroy(new Error("clamd does not answer")));
    socket.once("error", reject);
    socket.on("data", (bytes) => said.push(bytes));
    socket.once("end", () => resolve(Buffer.concat(said).toString()));
    const lengths = Buffer.alloc(8);
    lengths.writeUInt32BE(content.length);
    socket.write("zINSTREAM\0");
    socket.write(lengths.subarray(0, 4));
    socket.write(content);
    socket.write(lengths.subarray(4));
  });
}

/** Why a file may not be kept. Where a scanner is set, a file that it did not look at may not. */
export async function findThreat(content: Buffer): Promise<"infected" | "unscanned" | undefined> {
  if (!env.CLAMD || content.length === 0) return undefined;
  try {
    const answer = await ask(env.CLAMD, content);
    if (/^stream: OK\0?$/.test(answer)) return undefined;
    if (/ FOUND\0?$/.test(answer)) return "infected";
    logger.error({ answer: answer.slice(0, 200) }, "the virus scanner did not look at a file");
  } catch (problem) {
    logger.error({ err: problem }, "the virus scanner cannot be reached");
  }
  return "unscanned";
}
