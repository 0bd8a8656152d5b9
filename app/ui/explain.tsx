import { useTranslation } from "~/i18n/use-translation.ts";
import { GuidanceNote, type OwnGuidance } from "./guidance-note.tsx";
import { More } from "./more.tsx";

/** "Why we ask" and "Example answer" beside a question, folded until wanted; then what the city of the plan adds. */
export interface Explanation {
  why?: string;
  example?: string;
  guidance?: OwnGuidance;
}

export function Explain({ id, why, example, guidance }: Explanation & { id: string }) {
  const { t } = useTranslation("ui");
  return (
    <>
      {why || example ? (
        <div className="explain">
          {why ? <More summary={t("why")}>{<p>{why}</p>}</More> : null}
          {example ? (
            <More summary={t("example")}>
              <p className="explain__example">{example}</p>
            </More>
          ) : null}
        </div>
      ) : null}
      {guidance ? <GuidanceNote id={id} {...guidance} /> : null}
    </>
  );
}
