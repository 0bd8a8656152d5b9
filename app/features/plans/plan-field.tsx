import type { ReactNode } from "react";
import type { Posted } from "~/domain/form/kinds/kind-rules.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { DateField } from "~/ui/date-field.tsx";
import { Facts } from "~/ui/facts.tsx";
import type { FieldBinding, FieldProps } from "~/ui/field.tsx";
import { Fieldset } from "~/ui/fieldset.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { RowsGroup } from "~/ui/rows-group.tsx";
import { fieldName, versionName } from "~/ui/saving/posted-answers.ts";
import { SelectField } from "~/ui/select-field.tsx";
import { AnswerInput } from "./answer-input.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import type { ConflictView } from "./conflict-view.ts";
import { PlanPanelView } from "./plan-panel-view.tsx";
import type { FieldView, RowView } from "./step-view.ts";

export interface PlanFieldProps {
  field: FieldView;
  /** The language of the plan. */
  lang: string;
  groundOptions: readonly { value: string; label: string }[];
  /** What the person typed in the post that was refused, in place of what is stored. */
  typed?: (name: string) => readonly string[] | undefined;
  /** Versions that came after the page was shown, by field. */
  versionOf: (question: string, row: string, shown: number) => number;
  errorOf: (name: string) => string | undefined;
  conflicts: readonly ConflictView[];
  register?: (name: string) => FieldBinding;
  /** Adding and removing rows in place, where scripts run. */
  inPlace?: RowsInPlace;
  /** The field's state of saving, in words. */
  status?: string;
  /** Where the earlier texts of an answer are. */
  historyOf?: (question: string) => string;
  /** Where texts for an answer are. */
  wordingsOf?: (question: string) => string;
  /** What the team says of the answer, or the way to say something. */
  talk?: ReactNode;
}

export interface RowsInPlace {
  /** The stored rows with those just added and without those just removed. */
  rowsOf: (field: FieldView) => readonly RowView[];
  add: (question: string) => void;
  remove: (question: string, row: string) => void;
}

/** What was typed takes the place of what is stored, field by field. */
function postedNow(name: string, stored: Posted, typed: PlanFieldProps["typed"]): Posted {
  const parts = ["", "other", "time", "typed"];
  const now = parts.flatMap((part) => {
    const value = typed?.(fieldName(name, part)) ?? stored[part];
    return value ? [[part, value] as const] : [];
  });
  return Object.fromEntries(now);
}

/** A question of the step with its answer, in a container that carries what its saving needs. */
export function PlanField(props: PlanFieldProps) {
  const { field, status } = props;
  const isGroup = field.kind.kind === "rows";
  const shownRows = props.inPlace?.rowsOf(field) ?? field.rows;
  // What was removed here and changed elsewhere has no row to stand in.
  const conflicts = props.conflicts.filter(
    ({ question, row }) => question === field.id && !shownRows.some(({ id }) => id === row),
  );
  return (
    <div className="plan-field" data-question={field.id} id={`q-${field.id}`}>
      <input type="hidden" name="q" value={field.id} />
      {isGroup ? null : (
        <input
          type="hidden"
          name={versionName(field.id)}
          value={props.versionOf(field.id, "", field.version)}
          readOnly
        />
      )}
      {field.kind.kind === "shown" ? <Computed field={field} /> : isGroup ? <Rows {...props} /> : <One {...props} />}
      {conflicts.map((conflict) => (
        <ConflictChoice key={conflict.row} conflict={conflict} lang={props.lang} />
      ))}
      <Messages field={field} />
      {field.kind.kind !== "shown" && field.panel ? <PlanPanelView panel={field.panel} id={field.id} /> : null}
      <div className="plan-field__foot">
        {field.sharing && field.sharing.choices.length > 1 ? <Sharing {...props} /> : null}
        <Wordings {...props} />
        <EarlierTexts {...props} />
        {props.talk}
        <p className="plan-field__status" aria-live="polite">
          {status}
        </p>
      </div>
    </div>
  );
}

function Wordings({ field, wordingsOf }: PlanFieldProps) {
  const { t } = useTranslation("plans");
  if (!wordingsOf || !field.hasWordings) return null;
  return (
    <a className="plan-field__earlier" href={wordingsOf(field.id)}>
      {t("step.wordings")}
      <span className="visually-hidden">: {field.label}</span>
    </a>
  );
}

function EarlierTexts({ field, historyOf }: PlanFieldProps) {
  const { t } = useTranslation("plans");
  const isSaved = field.version > 0 || field.rows.some(({ version }) => version > 0);
  if (!historyOf || !isSaved) return null;
  return (
    <a className="plan-field__earlier" href={historyOf(field.id)}>
      {t("step.earlier")}
      <span className="visually-hidden">: {field.label}</span>
    </a>
  );
}

function propsOf({ field, errorOf }: PlanFieldProps): Omit<FieldProps, "note"> {
  const error = errorOf(field.id) ?? field.messages.find(({ severity }) => severity !== "warn")?.text;
  return {
    id: field.id,
    name: field.id,
    label: field.label,
    ...(field.help.length > 0 ? { help: field.help.join(" ") } : {}),
    ...(field.why ? { why: field.why } : {}),
    ...(field.example ? { example: field.example } : {}),
    ...(field.guidance ? { guidance: field.guidance } : {}),
    ...(field.required ? {} : { needed: "optional" as const }),
    ...(error ? { error } : {}),
  };
}

function One(props: PlanFieldProps) {
  const { t } = useTranslation("plans");
  const { field, lang, typed, register } = props;
  const { filledFrom, kind, options, picks } = field;
  const known = ["profile", "city", "language-of-plan"] as const;
  const source = known.find((one) => one === filledFrom && !options.some(({ code }) => code === one)) ?? "default";
  // The owner is changed by handing the plan over, not here.
  const note = filledFrom && field.id !== "owner" ? { note: t(`step.filled.${source}`) } : {};
  const posted = postedNow(field.id, field.posted, typed);
  const bound = register ? { register } : {};
  return (
    <AnswerInput
      {...propsOf(props)}
      {...note}
      {...bound}
      kind={kind}
      posted={posted}
      options={options}
      picks={picks}
      lang={lang}
    />
  );
}

function Computed({ field }: { field: FieldView }) {
  const facts = field.computed.map(({ label, words }) => ({ key: label, name: label, value: words }));
  return (
    <Fieldset group={{ id: field.id, label: field.label, ...(field.help[0] ? { help: field.help[0] } : {}) }}>
      {field.panel ? <PlanPanelView panel={field.panel} id={field.id} /> : <Facts facts={facts} />}
    </Fieldset>
  );
}

function Rows(props: PlanFieldProps) {
  const { t } = useTranslation("plans");
  const { field, inPlace } = props;
  const max = field.kind.kind === "rows" ? field.kind.max : 0;
  const rows = (inPlace?.rowsOf(field) ?? field.rows).map((row, index) => {
    const title = row.label ?? t("step.row", { number: index + 1 });
    const remove = {
      name: fieldName("remove", field.id),
      value: row.id,
      text: `${t("step.removeRow")} ${index + 1}`,
      ...(inPlace ? { onPress: () => inPlace.remove(field.id, row.id) } : {}),
    };
    return { key: row.id, title, fields: <RowCells {...props} row={row} />, ...(field.fixedRows ? {} : { remove }) };
  });
  const add = {
    name: "add",
    value: field.id,
    text: t("step.addRow"),
    ...(inPlace ? { onPress: () => inPlace.add(field.id) } : {}),
  };
  const { name, ...group } = propsOf(props);
  return (
    <RowsGroup
      {...group}
      rows={rows}
      oneField={field.columns.length === 1}
      empty={t("step.noRows")}
      {...(field.fixedRows || rows.length >= max ? {} : { add })}
    />
  );
}

function RowCells(props: PlanFieldProps & { row: RowView }) {
  const { field, row, lang, typed, register, errorOf, versionOf, conflicts } = props;
  const conflict = conflicts.find((one) => one.question === field.id && one.row === row.id);
  return (
    <>
      <input type="hidden" name={fieldName("r", field.id)} value={row.id} />
      <input
        type="hidden"
        name={versionName(field.id, row.id)}
        value={versionOf(field.id, row.id, row.version)}
        readOnly
      />
      {field.columns.map((column) => {
        const name = fieldName(field.id, row.id, column.id);
        const found = row.messages.find((message) => message.column === column.id && message.severity !== "warn");
        const error = errorOf(name) ?? found?.text;
        return (
          <AnswerInput
            key={column.id}
            compact
            labelHidden={field.columns.length === 1}
            id={name}
            name={name}
            label={column.label}
            {...(column.help ? { help: column.help } : {})}
            {...(column.needed ? {} : { needed: "optional" as const })}
            {...(error ? { error } : {})}
            kind={column.kind}
            posted={postedNow(name, row.cells[column.id] ?? {}, typed)}
            options={column.options}
            picks={[]}
            lang={lang}
            {...(register ? { register } : {})}
          />
        );
      })}
      {conflict ? <ConflictChoice conflict={conflict} lang={lang} /> : null}
    </>
  );
}

function Messages({ field }: { field: FieldView }) {
  const warnings = field.messages.filter(({ severity }) => severity === "warn");
  return (
    <>
      {warnings.map(({ rule, text }) => (
        <Notification key={rule} tone="alert" title={text} />
      ))}
    </>
  );
}

function Sharing({ field, groundOptions }: PlanFieldProps) {
  const { t } = useTranslation("plans");
  const { sharing } = field;
  if (!sharing) return null;
  const level = (code: (typeof sharing.choices)[number]) => t(`check.levels.${code}`);
  const widest = sharing.choices.at(-1) ?? sharing.level;
  const narrower = sharing.choices.slice(0, -1).map((code) => ({ value: code, label: level(code) }));
  const asQuestion = t("step.sharingAsQuestion", { level: level(widest) });
  return (
    <More summary={t("step.sharing", { level: t(`step.readers.${sharing.level}`) })}>
      <SelectField
        id={`${field.id}-level`}
        name={fieldName("level", field.id)}
        label={t("step.sharingChoose")}
        defaultValue={sharing.chosen}
        empty={asQuestion}
        options={[...narrower, { value: "secret", label: t("step.secret") }]}
      />
      <SelectField
        id={`${field.id}-ground`}
        name={fieldName("ground", field.id)}
        label={t("step.ground")}
        defaultValue={sharing.ground}
        options={groundOptions}
      />
      <DateField
        id={`${field.id}-until`}
        name={fieldName("until", field.id)}
        label={t("step.until")}
        defaultValue={sharing.until}
      />
    </More>
  );
}
