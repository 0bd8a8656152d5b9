import type { Naming } from "~/domain/form/kinds/kind-rules.ts";
import type { Problem } from "~/domain/form/problem.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { sayProblem as sayWith } from "~/domain/form/say-problem.ts";
import type { Lang } from "~/domain/lang.ts";
import { findCpv } from "~/domain/standards/cpv.ts";

const namesIn =
  (lang: Lang): Naming =>
  (of, id) =>
    of === "cpv" ? [id, findCpv(id)?.name[lang] ?? ""].join(" ").trim() : id;

/** The sentence for a broken rule, with the names of codes from the lists. */
export const sayProblem = (form: FormVersion, problem: Problem, lang: Lang): string =>
  sayWith(form, problem, lang, namesIn(lang));
