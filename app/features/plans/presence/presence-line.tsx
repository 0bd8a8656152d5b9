import { useTranslation } from "~/i18n/use-translation.ts";
import type { Present } from "./present.ts";

/** Who else of the team is on the plan, or was in the last minutes. Says nothing where nobody is. */
export function PresenceLine({ present }: { present: readonly Present[] }) {
  const { t } = useTranslation("presence");
  if (present.length === 0) return null;
  const say = ({ name, step, isHere }: Present): string => {
    const who = step ? t("onStep", { name, step }) : name;
    return isHere ? who : t("recently", { who });
  };
  return (
    <section className="presence" aria-label={t("label")}>
      <span className="presence__label">{t("label")}</span>
      <ul>
        {present.map((one) => (
          <li key={one.id} className={one.isHere ? "presence__here" : undefined}>
            {say(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A soft note beside an answer that somebody is typing in: nothing is locked. */
export function EditingNote({ present, question }: { present: readonly Present[]; question: string }) {
  const { t } = useTranslation("presence");
  const names = present.filter((one) => one.question === question).map(({ name }) => name);
  return names.length > 0 ? <p className="presence__editing">{t("editing", { name: names.join(", ") })}</p> : null;
}
