import { useTranslation } from "~/i18n/use-translation.ts";
import type { ExampleFact } from "./show-example.server.ts";

export function ExampleFacts({ facts, silence }: { facts: readonly ExampleFact[]; silence: string }) {
  const { t } = useTranslation("examples");
  return (
    <section className="stack stack--close" aria-labelledby="example-facts">
      <h2 className="example__side-title" id="example-facts">
        {t("example.facts")}
      </h2>
      <dl className="fact-list">
        {facts.map(({ label, value, lang, remark }) => (
          <div key={label}>
            <dt>{label}</dt>
            {value === null ? (
              <dd className="soft">{silence}</dd>
            ) : (
              <dd>
                <span lang={lang}>{value}</span>
                {remark ? <span className="fact-list__remark">{remark}</span> : null}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
