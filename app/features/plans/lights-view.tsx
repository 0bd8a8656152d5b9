import type { Light } from "~/domain/case/readiness.ts";
import { lightStateTexts, lightTexts } from "~/domain/form/2026-1/readiness.texts.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { ReadinessLights } from "~/ui/readiness-lights.tsx";

const states = { green: "ready", amber: "partly", red: "not-yet" } as const;

export interface LightView extends Pick<Light, "id" | "colour"> {
  reasons: readonly { text: string; href?: string }[];
}

/** The five readiness lights of a plan, each with its reasons in words. */
export function LightsView({ lights, lang }: { lights: readonly LightView[]; lang: Lang }) {
  const { t } = useTranslation("plans");
  const shown = lights.map(({ id, colour, reasons }) => ({
    key: id,
    name: lightTexts[id][lang],
    state: states[colour],
    stateText: lightStateTexts[colour][lang],
    reasons,
  }));
  return <ReadinessLights label={t("overview.readiness")} lights={shown} />;
}
