import { languages } from "../../lang.ts";
import { choice, neededColumn, short } from "../define.ts";
import type { Column, KindOf } from "../question.ts";

/** What is stored of a file besides its content: one row a file, its id is the file's. */
export const fileColumns = (kind: KindOf<"file">): readonly Column[] => [
  neededColumn("title", short(2, 120)),
  neededColumn("type", choice(...kind.types)),
  neededColumn("language", choice(...languages)),
  neededColumn("name", short(1, 250)),
];
