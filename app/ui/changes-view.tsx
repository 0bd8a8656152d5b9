import type { SaidChange, SaidStepChange } from "~/domain/case/compare.ts";
import type { WordChange } from "~/domain/case/word-changes.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { inOrder } from "./in-order.ts";
import { Status } from "./status.tsx";
import { TwoTexts } from "./two-texts.tsx";

const tones = { added: "success", removed: "alert", changed: "info", same: "neutral" } as const;

interface ChangesViewProps {
  steps: readonly SaidStepChange[];
  /** The language of the plan. */
  lang: string;
  /** Shows both texts side by side under these names; otherwise one text with what was taken out and put in. */
  beside?: readonly [before: string, after: string];
}

/** What two sent revisions do not say alike, step by step and word by word. */
export function ChangesView({ steps, lang, beside }: ChangesViewProps) {
  const { t } = useTranslation("reviews");
  if (steps.length === 0) return <p className="soft">{t("changes.none")}</p>;
  return (
    <div className="changes stack">
      {beside ? null : <p className="soft">{t("changes.lead")}</p>}
      {steps.map(({ step, title, changes }) => (
        <section key={step} className="stack" aria-labelledby={`changed-${step}`}>
          <h4 id={`changed-${step}`}>{title}</h4>
          {changes.map((change) => (
            <Change key={change.question} change={change} lang={lang} {...(beside ? { beside } : {})} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Change({ change, lang, beside }: { change: SaidChange } & Omit<ChangesViewProps, "steps">) {
  const { t } = useTranslation("reviews");
  const { question, label, kind, isComputed, isTyped, words, columns, rows } = change;
  return (
    <article className="change" id={`change-${question}`}>
      <p className="row">
        <strong>{label}</strong>
        <Status tone={tones[kind]} text={t(`changes.kinds.${kind}`)} />
        {isComputed ? <span className="soft">{t("changes.computed")}</span> : null}
      </p>
      {words.length > 0 ? (
        <div className="change__words">
          <Words words={words} {...(isTyped ? { lang } : {})} {...(beside ? { beside } : {})} />
        </div>
      ) : null}
      {rows.map(({ row, kind, cells }) => (
        <div key={row} className="change__row">
          <p>
            <Status tone={tones[kind]} text={t(`changes.rows.${kind}`)} />
          </p>
          <dl className="facts">
            {columns.map((column, index) => {
              const pieces = cells[index] ?? [];
              const isSame = pieces.every((piece) => piece.kind === "same");
              // Side by side only what differs is shown, under what the row begins with.
              if (pieces.length === 0 || (beside && kind === "changed" && isSame && index > 0)) return null;
              return (
                <div key={column.id} className="facts__row">
                  <dt>{column.label}</dt>
                  <dd>
                    <Words
                      words={pieces}
                      {...(column.isTyped ? { lang } : {})}
                      {...(beside && kind === "changed" ? { beside } : {})}
                    />
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </article>
  );
}

/** Taken out and put in are told by lines, by colour and to screen readers. */
function Words({
  words,
  lang,
  beside,
}: {
  words: readonly WordChange[];
  lang?: string;
  beside?: readonly [before: string, after: string];
}) {
  const { t } = useTranslation("reviews");
  if (beside && words.some(({ kind }) => kind !== "same"))
    return <TwoTexts words={words} headings={beside} empty={t("changes.nothing")} {...(lang ? { lang } : {})} />;
  return (
    <span lang={lang}>
      {inOrder(words).map(({ key, item }) => {
        if (item.kind === "same") return <span key={key}>{item.text}</span>;
        const Mark = item.kind === "removed" ? "del" : "ins";
        return (
          <Mark key={key}>
            <span className="visually-hidden"> [{t(`changes.${item.kind}Word`)}: </span>
            {item.text}
            <span className="visually-hidden">] </span>
          </Mark>
        );
      })}
    </span>
  );
}
