import type { Translate } from "~/i18n/translator.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { bothName, conflictName, fieldName, goneName } from "~/ui/saving/posted-answers.ts";
import { TextArea } from "~/ui/text-area.tsx";
import { TwoTexts } from "~/ui/two-texts.tsx";
import type { ConflictView } from "./conflict-view.ts";

interface ConflictChoiceProps {
  conflict: ConflictView;
  /** The language of the plan. */
  lang: string;
}

/** Who came first: somebody else, or the same person in another window. */
export const changedWords = (t: Translate<"plans">, { isOwn, theirName }: ConflictView): string =>
  isOwn ? t("step.changedByYou") : t("step.changedByOther", { name: theirName });

/** The other text beside one's own, and the choice: keep one's own, take theirs, or save one text made of both. */
export function ConflictChoice({ conflict, lang }: ConflictChoiceProps) {
  const { t } = useTranslation("plans");
  const {
    question,
    row,
    theirName,
    isOwn,
    theirSavedAt,
    theirVersion,
    theirWords,
    parts = [],
    both,
    isRemoval,
    isUnkept,
  } = conflict;
  const key = fieldName(question, row);
  const other = isOwn ? t("conflict.ownElsewhere", { when: theirSavedAt }) : undefined;
  const headings = [
    other ?? t("conflict.theirs", { name: theirName, when: theirSavedAt }),
    t("conflict.mine"),
  ] as const;
  return (
    <Notification tone="alert" title={changedWords(t, conflict)} level={3} announced>
      <input type="hidden" name={conflictName(question, row)} value={theirVersion} readOnly />
      {isRemoval ? <input type="hidden" name={goneName(question, row)} value="1" readOnly /> : null}
      <p>{t(isRemoval ? "conflict.removal" : both ? "conflict.howToBoth" : "conflict.howTo")}</p>
      {isUnkept ? (
        <p>
          <strong>{t("conflict.unkept")}</strong>
        </p>
      ) : null}
      {parts.length === 0 ? <blockquote lang={lang}>{theirWords || t("conflict.emptied")}</blockquote> : null}
      {parts.map(({ name, label, words, isTyped }) => (
        <div key={name}>
          {label ? <p className="conflict__label">{label}</p> : null}
          <TwoTexts words={words} headings={headings} empty={t("conflict.emptied")} {...(isTyped ? { lang } : {})} />
        </div>
      ))}
      <div className="row">
        <Button look="secondary" small name="mine" value={key}>
          {t(isRemoval ? "conflict.remove" : "conflict.keepMine")}
        </Button>
        <Button look="secondary" small name="theirs" value={key}>
          {t(isOwn ? "conflict.keepSaved" : "conflict.keepTheirs")}
        </Button>
      </div>
      {both ? <Both key={theirVersion} conflict={conflict} both={both} lang={lang} /> : null}
    </Notification>
  );
}

/** One text out of two, to be edited; what is not text is taken from whoever changed it. */
function Both({ conflict, both, lang }: ConflictChoiceProps & { both: NonNullable<ConflictView["both"]> }) {
  const { t } = useTranslation("plans");
  const { question, row, parts = [] } = conflict;
  const texts = parts.filter(({ isTyped }) => isTyped);
  return (
    <div className="stack">
      {both.map(([name, value]) => {
        const text = texts.find((part) => part.name === name);
        const posted = bothName(name);
        if (!text) return <input key={`${name}=${value}`} type="hidden" name={posted} value={value} readOnly />;
        const label = text.label ? `${t("conflict.both")}: ${text.label}` : t("conflict.both");
        return (
          <TextArea key={name} id={posted} name={posted} label={label} defaultValue={value} rows={4} lang={lang} />
        );
      })}
      <div>
        <Button look="secondary" small name="both" value={fieldName(question, row)}>
          {t("conflict.saveBoth")}
        </Button>
      </div>
    </div>
  );
}
