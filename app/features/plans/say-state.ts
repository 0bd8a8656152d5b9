import type { Translate } from "~/i18n/translator.ts";
import type { SaveState } from "~/ui/saving/save-queue.ts";

/** The state of saving in words; nothing while nothing was typed. */
export function sayState(state: SaveState | undefined, t: Translate<"plans">): string {
  if (!state) return "";
  if (state.kind === "saved") {
    const saved = t("step.saved", { time: state.at });
    return state.left ? `${saved}. ${t("step.leftRefused", { reason: state.left })}` : saved;
  }
  return state.kind === "refused" ? t("step.notSaved", { reason: state.text }) : t(`step.${state.kind}`);
}
