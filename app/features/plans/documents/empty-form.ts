import type { Answer, Block, Content, DocumentModel, Inline } from "~/domain/document.ts";
import { requirementOf, type Track } from "~/domain/form/asked.ts";
import type { Column, FormVersion, Kind, Question, QuestionTexts, Step } from "~/domain/form/question.ts";
import type { Lang } from "~/domain/lang.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { sayCode, sayCondition } from "./say-condition.ts";

/** Characters that a hand writes on a line, and lines for the longest texts: who writes more takes a paper of their own. */
const lineLength = 125;
const mostLines = 10;
/** Empty rows of a group. */
const fewestRows = 4;
/** A line feed in an empty cell makes room for a pen. */
const emptyCell = "\n\n";

const blank = (lines = 1): Content => ({ type: "blank", lines });
/** Countries are written, not ticked. */
const isLongList = (kind: Kind): boolean => kind.kind === "choice" && kind.labels !== undefined;
const paragraph = (text: Inline): Content => ({ type: "paragraph", text });

/** What a city adds to the guidance of the form, by question. */
export interface CityGuidance {
  city: string;
  notes: ReadonlyMap<string, { text: string; lang: Lang; day: string }>;
}

/** The form on paper in one language and track: every question with its help and a place to write the answer. */
class PaperForm {
  private readonly t: Translate<"emptyForm">;

  constructor(
    private readonly form: FormVersion,
    private readonly track: Track,
    private readonly lang: Lang,
    private readonly guidance: CityGuidance | undefined,
  ) {
    this.t = translator(lang, "emptyForm");
  }

  step({ texts, questions }: Step): Block[] {
    const items = questions.flatMap((question) => {
      const own = texts.questions[question.id];
      return own && requirementOf(question, this.track).rule !== "not-asked" ? [this.question(question, own)] : [];
    });
    if (items.length === 0) return [];
    return [
      { type: "heading", level: 1, text: texts.title[this.lang] },
      { type: "paragraph", text: texts.intro[this.lang] },
      { type: "answers", items, stacked: true },
    ];
  }

  private question(question: Question, texts: QuestionTexts): Answer {
    const remark = [this.remark(question), this.how(question.kind)].filter(Boolean).join(". ");
    const help = texts.help ? [paragraph(texts.help[this.lang])] : [];
    return {
      label: texts.label[this.lang],
      ...(remark ? { remark } : {}),
      content: [...help, ...this.ofCity(question.id), ...this.place(question.kind, texts)],
    };
  }

  /** The city's own guidance, with whose it is and of what day. */
  private ofCity(question: string): Content[] {
    const note = this.guidance?.notes.get(question);
    if (!note || !this.guidance) return [];
    const said = this.t("ofCity", { city: this.guidance.city, day: note.day });
    return [
      paragraph([
        { text: `${said}: `, bold: true },
        { text: note.text, lang: note.lang },
      ]),
    ];
  }

  /** Whether the question must be answered, and when it is asked at all. */
  private remark(question: Question): string | undefined {
    const requirement = requirementOf(question, this.track);
    if (question.kind.kind === "shown") return undefined;
    if (requirement.rule !== "when") return this.t(requirement.rule === "required" ? "required" : "optional");
    const condition = sayCondition(this.form, requirement.condition, this.lang);
    if (!condition) return this.t(requirement.shownAlways ? "sometimesRequired" : "sometimes");
    return this.t(requirement.shownAlways ? "needed" : "only", { condition });
  }

  /** The place to answer: boxes for what is chosen, lines for what is written, an empty table for a group. */
  private place(kind: Kind, texts: QuestionTexts): Content[] {
    switch (kind.kind) {
      case "choice":
      case "scale":
      case "multi":
        return isLongList(kind) ? [blank()] : this.boxes(kind.codes, texts);
      case "yesno":
        return this.boxes(["yes", "no"], texts);
      case "tick":
        return this.boxes(["yes"], texts);
      case "rows":
        return this.table(kind, texts);
      case "long":
        return [blank(Math.min(Math.max(3, Math.round(kind.max / lineLength / 2)), mostLines))];
      case "short":
        return [blank(kind.format ? 1 : Math.min(2, Math.ceil(kind.max / lineLength)))];
      case "file":
        return [paragraph(this.t("files")), blank(2)];
      case "shown":
        return [paragraph(this.t("shown"))];
      default:
        return [blank()];
    }
  }

  /** How much is answered, where the place does not show it. */
  private how(kind: Kind): string | undefined {
    switch (kind.kind) {
      case "choice":
      case "scale":
        return isLongList(kind) ? undefined : this.t("one");
      case "yesno":
        return this.t("one");
      case "multi":
        return kind.max < kind.codes.length ? this.t("some", { count: kind.max }) : this.t("any");
      case "long":
        return this.t("long", { max: kind.max });
      default:
        return undefined;
    }
  }

  private boxes(codes: readonly string[], { options }: QuestionTexts): Content[] {
    const items = codes.map((code): Inline => {
      const help = options?.[code]?.help?.[this.lang];
      const said = sayCode(code, options, this.lang);
      return help ? [{ text: said, bold: true }, { text: `: ${help}` }] : said;
    });
    return [{ type: "list", marker: "box", items }, ...(codes.includes("other") ? [blank()] : [])];
  }

  private table({ columns, per, min, max }: Extract<Kind, { kind: "rows" }>, texts: QuestionTexts): Content[] {
    const told = columns.flatMap((column) => this.told(column, texts));
    const count = Math.max(min, Math.min(fewestRows, max));
    const names =
      per === "steps"
        ? this.form.steps.map((step) => step.texts.title[this.lang])
        : Array.from({ length: count }, (_, row) => String(row + 1));
    return [
      ...(told.length > 0 ? [{ type: "list", marker: "bullet", items: told } as const] : []),
      {
        type: "table",
        caption: this.t("rows"),
        columns: [
          { header: this.t("row"), share: per === "steps" ? 2 : 0.4 },
          ...columns.map(({ id }) => ({ header: texts.columns?.[id]?.label[this.lang] ?? id, share: 2 })),
        ],
        rows: names.map((name) => [name, ...columns.map(() => emptyCell)]),
        rowHeaders: true,
      },
    ];
  }

  /** What there is to know of a column while writing in its cells: its help and its choices. */
  private told({ id, kind }: Column, texts: QuestionTexts): Inline[] {
    const own = texts.columns?.[id];
    const named = "codes" in kind && !isLongList(kind);
    const codes = named ? kind.codes.map((code) => sayCode(code, own?.options, this.lang)).join(" / ") : undefined;
    const said = [own?.help?.[this.lang], codes].filter((part) => part !== undefined);
    return said.length > 0
      ? [[{ text: own?.label[this.lang] ?? id, bold: true }, { text: `: ${said.join(" ")}` }]]
      : [];
  }
}

/** Every question of the form, to fill in by hand; for people of a city with its own guidance. */
export function emptyForm(
  form: FormVersion,
  {
    track,
    lang,
    createdAt,
    guidance,
  }: { track: Track; lang: Lang; createdAt: Date; guidance?: CityGuidance | undefined },
): DocumentModel {
  const t = translator(lang, "emptyForm");
  const paper = new PaperForm(form, track, lang, guidance);
  const steps = [...form.steps, ...form.parts.filter(({ stage }) => stage === "statistics")];
  return {
    lang,
    title: t("title", { track: t(`tracks.${track}`) }),
    subject: t("subject"),
    author: "Innohankinta",
    createdAt,
    statusLine: t("status"),
    revisionLine: [t("version", { version: form.id }), guidance ? t("withGuidance", { city: guidance.city }) : ""]
      .filter(Boolean)
      .join(". "),
    coverFacts: (["number", "name", "unit", "day"] as const).map((fact) => [t(`facts.${fact}`), ""] as const),
    contents: true,
    blocks: steps.flatMap((step) => paper.step(step)),
  };
}
