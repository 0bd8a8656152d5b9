import { useTranslation } from "~/i18n/use-translation.ts";
import { More } from "./more.tsx";

/** "Why we ask" and "Example answer" beside a question, folded until wanted. */
export interface Explanation {
  why?: string;
  example?: string;
}

export function Explain({ why, example }: Explanation) {
  const { t } = useTranslation("ui");
  if (!why && !example) return null;
  return (
    <div className="explain">
      {why ? <More summary={t("why")}>{<p>{why}</p>}</More> : null}
      {example ? (
        <More summary={t("example")}>
          <p className="explain__example">{example}</p>
        </More>
      ) : null}
    </div>
  );
}
