import { ok, type Result, refuse } from "~/domain/result.ts";
import { typedText } from "~/domain/typed-text.ts";

export const mostOfRequest = 2000;
const requestText = typedText(mostOfRequest, { long: "too-long", characters: "bad-characters" });

export type RequestProblem = "too-long" | "bad-characters" | "reason-missing";
export interface InvalidRequest {
  kind: "invalid";
  problem: RequestProblem;
  typed: string;
}

export function readRequest(typed: string): Result<string, InvalidRequest> {
  const read = requestText.safeParse(typed);
  if (read.success) return ok(read.data);
  const isLong = read.error.issues.some(({ message }) => message === "too-long");
  return refuse({ kind: "invalid", problem: isLong ? "too-long" : "bad-characters", typed });
}
