import type { AdviceView } from "~/domain/advice/advice-view.ts";
import type { ScheduleView } from "~/domain/advice/schedule-view.ts";
import type { WorksheetView } from "~/domain/advice/worksheet-view.ts";
import type { Block, Content, DocumentModel, Inline } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { sayCitation } from "~/domain/law/citation.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";

interface AdviceDocumentSource {
  advice: AdviceView;
  worksheet: WorksheetView | null;
  schedule: ScheduleView | null;
  /** What is bought, if it was named. */
  name: string;
  /** The address that holds the answers. */
  address: string;
  today: string;
  createdAt: Date;
}

interface Said {
  text: string;
  law: readonly string[];
  kind: "law" | "heuristic";
}

/** Names of procedures are written within sentences; where one stands first it has a capital. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The adviser's answer on paper: the same view that the page shows. */
export function adviceDocument(source: AdviceDocumentSource, lang: Lang): DocumentModel {
  const { advice, worksheet, schedule } = source;
  const t = translator(lang, "advice");
  const words = translator(lang, "adviser");
  const cited = (law: readonly string[]): string => law.map((one) => sayCitation(one, lang)).join(", ");
  const sentence = ({ text, law, kind }: Said): string => {
    const mark = [kind === "law" ? t("law") : t("heuristic"), ...(law.length > 0 ? [cited(law)] : [])].join(": ");
    return `${text} [${mark}]`;
  };
  const heading = (text: string): Block => ({ type: "heading", level: 1, text });
  const list = (items: readonly Inline[]): Content => ({ type: "list", marker: "bullet", items });
  const part = (title: string, items: readonly Inline[]): Block[] =>
    items.length === 0 ? [] : [heading(title), list(items)];
  const named = (label: string, said: (Said & { name: string }) | null) =>
    said
      ? [{ label, content: [{ type: "paragraph", text: `${capital(said.name)}. ${sentence(said)}` } as const] }]
      : [];
  const plain = (label: string, text: string) => ({ label, content: [{ type: "paragraph", text } as const] });

  const reasons: Block = {
    type: "answers",
    items: [
      plain(capital(advice.recommended.name), sentence(advice.recommended)),
      plain(t("why"), sentence(advice.rule)),
      ...named(t("rules"), advice.regime),
      plain(t("value"), advice.value.text),
      ...named(t("technique"), advice.technique),
      ...named(t("pattern"), advice.pattern),
      ...named(t("nextStep"), advice.nextStep),
      plain(t("score"), advice.score.text),
    ],
  };
  const others: Block[] =
    advice.others.length === 0
      ? []
      : [
          heading(t("others")),
          { type: "paragraph", text: t("statusHelp") },
          {
            type: "table",
            caption: t("others"),
            columns: [
              { header: t("procedure"), share: 3 },
              { header: t("status"), share: 2 },
              { header: t("reason"), share: 6 },
            ],
            rowHeaders: true,
            rows: advice.others.map(({ name, status, reason }) => [
              capital(name),
              t(`statuses.${status}`),
              reason ? sentence(reason) : t("noReason"),
            ]),
          },
        ];
  const counted: Block[] = worksheet
    ? [
        heading(t("worksheet.title")),
        {
          type: "table",
          caption: t("worksheet.title"),
          columns: [
            { header: t("worksheet.what"), share: 3 },
            { header: t("worksheet.counted"), share: 2, align: "end" },
            { header: t("worksheet.rule"), share: 5 },
          ],
          rowHeaders: true,
          rows: worksheet.lines.map(({ what, counted: euros, rule, law }) => [what, euros, `${rule} [${cited(law)}]`]),
          totals: [t("worksheet.sum"), worksheet.sum, ""],
        },
      ]
    : [];
  const timeline: Block[] = schedule
    ? [
        heading(words("groups.schedule")),
        { type: "note", tone: schedule.fits === false ? "warning" : "info", text: schedule.outcome },
        ...(schedule.issues.length + schedule.notes.length > 0 ? [list([...schedule.issues, ...schedule.notes])] : []),
        ...(schedule.drawn ? [schedule.drawn.wide, schedule.drawn.table] : []),
        { type: "paragraph", text: schedule.disclaimer },
      ]
    : [];
  const changes = advice.changes.map(({ sentence: said, note, isHeuristic }) =>
    [said, isHeuristic ? `[${t("heuristic")}]` : "", note ?? ""].filter(Boolean).join(" "),
  );
  const made = words("document.made", { day: formatDay(source.today, lang) });
  return {
    lang,
    title: source.name || words("document.untitled"),
    subject: words("document.subject"),
    author: words("document.author"),
    createdAt: source.createdAt,
    statusLine: words("document.status"),
    revisionLine: made,
    coverFacts: [
      [t("recommendation"), capital(advice.recommended.name)],
      [t("rules"), capital(advice.regime.name)],
      [t("value"), advice.value.text],
    ],
    contents: false,
    blocks: [
      heading(t("recommendation")),
      reasons,
      { type: "paragraph", text: advice.rulesetText },
      ...part(t("warnings"), [...advice.warnings, ...advice.reform].map(sentence)),
      ...part(
        t("expert"),
        advice.expertReview.map(({ text }) => text),
      ),
      ...part(t("grounds"), advice.grounds34.map(sentence)),
      ...counted,
      ...timeline,
      ...others,
      heading(t("changes")),
      ...(changes.length > 0
        ? [{ type: "paragraph", text: t("changesIntro") } as const, list(changes)]
        : [{ type: "paragraph", text: t("noChanges") } as const]),
      ...part(t("toRecord"), advice.toRecord.map(sentence)),
      ...part(
        t("lots"),
        advice.lots.map(({ id, regime }) => `${id}: ${regime}`),
      ),
      heading(t("facts")),
      {
        type: "answers",
        items: advice.facts.map(({ label, value, assumed }) =>
          plain(label, assumed ? `${value} (${t("assumed")})` : value),
        ),
      },
      ...part(
        t("terms"),
        advice.terms.map(({ fi, sv, en, law }) => [
          { text: fi, lang: "fi" as const },
          { text: " · " },
          { text: sv, lang: "sv" as const },
          { text: " · " },
          { text: en, lang: "en" as const },
          ...(law ? [{ text: ` (${law})` }] : []),
        ]),
      ),
      heading(t("legalBasis")),
      { type: "paragraph", text: cited(advice.legalBasis) },
      { type: "note", tone: "info", text: `${words("document.address")}: ${source.address}` },
    ],
  };
}
