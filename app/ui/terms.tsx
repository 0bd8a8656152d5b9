import type { TermView } from "~/domain/term-view.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { More } from "./more.tsx";

/** Terms with their words in the three languages and what they mean, as a list of definitions. */
export function Terms({ terms }: { terms: readonly TermView[] }) {
  return (
    <dl className="terms">
      {terms.map(({ id, fi, sv, en, law, explanation }) => (
        <div key={id} className="terms__row">
          <dt>
            <span lang="fi">{fi}</span> · <span lang="sv">{sv}</span> · <span lang="en">{en}</span>
          </dt>
          <dd>
            {explanation} {law ? <span className="law-mark">{law}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The terms that a page or a part of it uses, folded until they are wanted. */
export function TermsUsed({ terms }: { terms: readonly TermView[] }) {
  const { t } = useTranslation("advice");
  if (terms.length === 0) return null;
  return (
    <More summary={t("termsUsed", { count: terms.length })}>
      <Terms terms={terms} />
    </More>
  );
}
