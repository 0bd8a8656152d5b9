import type { CountingRule, WorksheetView } from "~/domain/advice/worksheet-view.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { inOrder } from "./in-order.ts";
import { More } from "./more.tsx";
import { Table } from "./table.tsx";

const Law = ({ law }: { law: readonly string[] }) =>
  law.length > 0 ? <span className="law-mark law-mark--law">{law.join(", ")}</span> : null;

/** Each line of a value with the rule that it follows, and the sum. */
export function Worksheet({ worksheet }: { worksheet: WorksheetView }) {
  const { t } = useTranslation("advice");
  return (
    <section className="stack">
      <Table
        caption={t("worksheet.title")}
        items={worksheet.lines}
        keyOf={({ key }) => key}
        columns={[
          { key: "what", title: t("worksheet.what"), cell: ({ what }) => what },
          { key: "counted", title: t("worksheet.counted"), numeric: true, cell: ({ counted }) => counted },
          {
            key: "rule",
            title: t("worksheet.rule"),
            cell: ({ rule, law }) => (
              <>
                {rule} <Law law={law} />
              </>
            ),
          },
        ]}
      />
      <p>
        <strong>
          {t("worksheet.sum")}: {worksheet.sum}
        </strong>
      </p>
    </section>
  );
}

/** Folded: how contracts are counted that have no plain sum, and where to have them counted. */
export function CountingRules({ rules, adviserAt }: { rules: readonly CountingRule[]; adviserAt: string }) {
  const { t } = useTranslation("advice");
  return (
    <More summary={t("worksheet.rules")}>
      <ul className="advice__list">
        {inOrder(rules).map(({ key, item: { text, law } }) => (
          <li key={key}>
            {text} <Law law={law} />
          </li>
        ))}
      </ul>
      <p>
        <a href={adviserAt}>{t("worksheet.adviser")}</a>
      </p>
    </More>
  );
}
