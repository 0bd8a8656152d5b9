import { parentPort } from "node:worker_threads";
import { type Drawing, draw } from "./draw.server.ts";

/** The other end of the drawing thread: what it is sent comes from `DrawingThread` alone. */
parentPort?.on("message", ({ id, drawing }: { id: number; drawing: Drawing }) => {
  draw(drawing).then(
    (drawn) => parentPort?.postMessage({ id, drawn }),
    (problem: unknown) => parentPort?.postMessage({ id, problem: String(problem) }),
  );
});
