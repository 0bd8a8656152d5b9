import type { AdviceView, FactView } from "~/domain/advice/advice-view.ts";
import { languages } from "~/domain/lang.ts";
import { sayCitation } from "~/domain/law/citation.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { inOrder } from "./in-order.ts";
import { More } from "./more.tsx";
import { Notification } from "./notification.tsx";
import { Status, type Tone } from "./status.tsx";
import { Table } from "./table.tsx";
import { Terms } from "./terms.tsx";

interface AdviceProps {
  advice: AdviceView;
  /** The level of its first heading; those of its parts are one below. */
  level?: 2 | 3;
  /** Unique where two answers stand side by side. */
  id?: string;
}

/** Law or this service's own rule of thumb: always said, never by colour alone. */
export function LawMark({ kind, law }: { kind: "law" | "heuristic"; law: readonly string[] }) {
  const { t, i18n } = useTranslation("advice");
  const lang = languages.find((one) => one === i18n.language) ?? "fi";
  return (
    <span className={`law-mark law-mark--${kind}`}>
      {kind === "law" ? t("law") : t("heuristic")}
      {law.length > 0 ? `: ${law.map((one) => sayCitation(one, lang)).join(", ")}` : null}
    </span>
  );
}

interface Said {
  text: string;
  law: readonly string[];
  kind: "law" | "heuristic";
}

const Sentence = ({ said }: { said: Said }) => (
  <>
    {said.text} <LawMark kind={said.kind} law={said.law} />
  </>
);

const Sentences = ({ list }: { list: readonly Said[] }) => (
  <ul className="advice__list">
    {inOrder(list).map(({ key, item }) => (
      <li key={key}>
        <Sentence said={item} />
      </li>
    ))}
  </ul>
);

/** The explained answer of the adviser: the same on its own page and beside the questions of a plan. */
export function Advice({ advice, level = 2, id = "advice" }: AdviceProps) {
  const { t } = useTranslation("advice");
  const Heading = `h${level}` as const;
  const Part = `h${level === 2 ? 3 : 4}` as const;
  const { recommended, rule, regime, value, technique, pattern, nextStep } = advice;
  return (
    <div className="advice stack">
      <div className="advice__answer">
        <p className="advice__above">{t("recommendation")}</p>
        <Heading className="advice__name" id={`${id}-answer`}>
          {recommended.name}
        </Heading>
        <p>
          <Sentence said={recommended} />
        </p>
        <dl className="advice__reasons">
          <dt>{t("why")}</dt>
          <dd>
            <Sentence said={rule} />
          </dd>
          <dt>{t("rules")}</dt>
          <dd>
            <strong>{regime.name}.</strong> <Sentence said={regime} />
          </dd>
          <dt>{t("value")}</dt>
          <dd>{value.text}</dd>
          {technique ? (
            <>
              <dt>{t("technique")}</dt>
              <dd>
                <strong>{technique.name}.</strong> <Sentence said={technique} />
              </dd>
            </>
          ) : null}
          {pattern ? (
            <>
              <dt>{t("pattern")}</dt>
              <dd>
                <strong>{pattern.name}.</strong> <Sentence said={pattern} />
              </dd>
            </>
          ) : null}
          {nextStep ? (
            <>
              <dt>{t("nextStep")}</dt>
              <dd>
                <strong>{nextStep.name}.</strong> <Sentence said={nextStep} />
              </dd>
            </>
          ) : null}
          <dt>{t("score")}</dt>
          <dd>
            {advice.score.text} <LawMark kind="heuristic" law={[]} />
          </dd>
        </dl>
        <p className="soft small">{advice.rulesetText}</p>
      </div>
      <Warnings advice={advice} />
      {advice.grounds34.length > 0 ? (
        <section className="stack">
          <Part>{t("grounds")}</Part>
          <Sentences list={advice.grounds34} />
        </section>
      ) : null}
      <Others advice={advice} Part={Part} />
      <section className="stack">
        <Part>{t("changes")}</Part>
        <Changes advice={advice} />
      </section>
      {advice.lots.length > 0 ? (
        <Table
          caption={t("lots")}
          items={advice.lots}
          keyOf={({ id: lot }) => lot}
          columns={[
            { key: "lot", title: t("lot"), cell: ({ id: lot }) => lot },
            { key: "rules", title: t("lotRules"), cell: ({ regime: rules }) => rules },
          ]}
        />
      ) : null}
      {advice.toRecord.length > 0 ? (
        <section className="stack">
          <Part>{t("toRecord")}</Part>
          <Sentences list={advice.toRecord} />
        </section>
      ) : null}
      <FactsUsed facts={advice.facts} />
      <More summary={t("terms")}>
        <Terms terms={advice.terms} />
      </More>
      <More summary={t("legalBasis")}>
        <p>{advice.legalBasis.join(" · ")}</p>
      </More>
    </div>
  );
}

function Warnings({ advice: { warnings, expertReview, reform } }: { advice: AdviceView }) {
  const { t } = useTranslation("advice");
  const all = [...warnings, ...reform];
  return (
    <>
      {all.length > 0 ? (
        <Notification tone="alert" title={t("warnings")}>
          <Sentences list={all} />
        </Notification>
      ) : null}
      {expertReview.length > 0 ? (
        <Notification tone="info" title={t("expert")}>
          <ul className="advice__list">
            {expertReview.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </Notification>
      ) : null}
    </>
  );
}

const tones: Readonly<Record<AdviceView["others"][number]["status"], Tone>> = {
  possible: "success",
  unsuitable: "alert",
  "not-allowed": "error",
};

function Others({ advice: { others }, Part }: { advice: AdviceView; Part: "h3" | "h4" }) {
  const { t } = useTranslation("advice");
  if (others.length === 0) return null;
  return (
    <section className="stack">
      <Part>{t("others")}</Part>
      <p className="soft">{t("statusHelp")}</p>
      <Table
        caption={t("others")}
        captionHidden
        items={others}
        keyOf={({ procedure }) => procedure}
        columns={[
          { key: "name", title: t("procedure"), cell: ({ name }) => name },
          {
            key: "status",
            title: t("status"),
            cell: ({ status }) => <Status tone={tones[status]} text={t(`statuses.${status}`)} />,
          },
          {
            key: "reason",
            title: t("reason"),
            cell: ({ reason }) => (reason ? <Sentence said={reason} /> : t("noReason")),
          },
        ]}
      />
    </section>
  );
}

function Changes({ advice: { changes } }: { advice: AdviceView }) {
  const { t } = useTranslation("advice");
  if (changes.length === 0) return <p>{t("noChanges")}</p>;
  const [first, more] = [changes.slice(0, 6), changes.slice(6)];
  const list = (items: typeof changes) => (
    <ul className="advice__list">
      {inOrder(items).map(({ key, item: { sentence, note, isHeuristic } }) => (
        <li key={key}>
          {sentence} {isHeuristic ? <LawMark kind="heuristic" law={[]} /> : null}
          {note ? <span className="advice__note"> {note}</span> : null}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p className="soft">{t("changesIntro")}</p>
      {list(first)}
      {more.length > 0 ? <More summary={t("changesMore", { count: more.length })}>{list(more)}</More> : null}
    </>
  );
}

function FactsUsed({ facts }: { facts: readonly FactView[] }) {
  const { t } = useTranslation("advice");
  const assumed = facts.filter((fact) => fact.assumed).length;
  return (
    <More summary={t("facts")} open={assumed > 0 && facts.some(({ href }) => href !== undefined)}>
      {assumed > 0 ? <p>{t("assumedIntro", { count: assumed })}</p> : null}
      <dl className="facts">
        {facts.map(({ field, label, value, assumed: isAssumed, href }) => (
          <div key={field} className="facts__row">
            <dt>{label}</dt>
            <dd>
              {value}
              {isAssumed ? <em className="advice__assumed"> ({t("assumed")})</em> : null}
            </dd>
            {href && isAssumed ? (
              <dd className="facts__change">
                <a href={href}>{t("answerNow", { label })}</a>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </More>
  );
}
