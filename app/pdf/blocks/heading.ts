import type { HeadingLevel } from "../../domain/document.ts";
import type { Lang } from "../../domain/lang.ts";
import { type Column, drawLines, langFact, type Prepared, type Setting } from "../prepared.ts";
import type { Role } from "../structure.ts";
import { styles } from "../theme.ts";

const roles: Readonly<Record<HeadingLevel, Role>> = { 1: "H2", 2: "H3", 3: "H4", 4: "H5" };
const spaceAbove: Readonly<Record<HeadingLevel, number>> = { 1: 30, 2: 20, 3: 15, 4: 13 };

interface Heading {
  level: HeadingLevel;
  text: string;
  lang?: Lang;
}

export function prepareHeading(setting: Setting, { level, text, lang }: Heading, column: Column): Prepared {
  const set = setting.type.set(text, styles.headings[level], column.width, lang);
  const place = { level, text: setting.type.clean(text).trim(), lang: lang ?? setting.type.lang };
  setting.headings.push(place);
  return {
    above: spaceAbove[level] * (setting.dense ? 0.6 : 1),
    lead: set.height,
    staysWithNext: true,
    draw: (flow, parent) => {
      Object.assign(place, { sheet: flow.sheet.place, y: flow.y });
      drawLines(flow, set, { ...column, owner: parent.add(roles[level], langFact(lang, setting)) });
    },
  };
}
