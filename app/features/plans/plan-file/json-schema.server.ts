import { z } from "zod";
import { planFileSchema } from "~/domain/case/plan-file.ts";
import { currentForm } from "~/domain/form/versions.ts";

let made: Readonly<Record<string, unknown>> | undefined;

/** JSON Schema (2020-12) of a plan's file: the same that the import checks with. */
export function planFileJsonSchema(): Readonly<Record<string, unknown>> {
  made ??= z.toJSONSchema(planFileSchema(currentForm), { target: "draft-2020-12", io: "input" });
  return made;
}
