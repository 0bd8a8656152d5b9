import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { type Drawing, draw } from "./draw.server.ts";

// Where the processors are busy, those who write and read go first. Linux has a priority for each thread.
if (process.platform === "linux") setPriority(5);

/** The other end of the drawing thread: what it is sent comes from `DrawingThread` alone. */
parentPort?.on("message", ({ id, drawing }: { id: number; drawing: Drawing }) => {
  draw(drawing).then(
    (drawn) => parentPort?.postMessage({ id, drawn }),
    (problem: unknown) => parentPort?.postMessage({ id, problem: String(problem) }),
  );
});
