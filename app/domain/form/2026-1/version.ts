import type { FormVersion } from "../question.ts";
import { need } from "./need.ts";

/** The form that plans begun in 2026 are pinned to. Steps stand in the order a reader meets them. */
export const form2026_1: FormVersion = {
  id: "2026-1",
  steps: [need],
  parts: [],
  messages: {},
};
