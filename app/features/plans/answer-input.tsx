import type { Posted } from "~/domain/form/kinds/kind-rules.ts";
import type { Kind } from "~/domain/form/question.ts";
import { isLang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { DateField } from "~/ui/date-field.tsx";
import type { FieldBinding, FieldProps } from "~/ui/field.tsx";
import { Fieldset } from "~/ui/fieldset.tsx";
import { MoneyField, NumberField } from "~/ui/number-field.tsx";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import { SelectField } from "~/ui/select-field.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { Tick, TickGroup } from "~/ui/tick-group.tsx";
import type { OptionView, PickView } from "./step-view.ts";

export interface AnswerInputProps extends FieldProps {
  kind: Kind;
  posted: Posted;
  options: readonly OptionView[];
  picks: readonly PickView[];
  /** The language of the plan: what is typed is marked with it. */
  lang: string;
  register?: (name: string) => FieldBinding;
  /** In a row of a group, where more than a few choices are a list. */
  compact?: boolean;
}

const typeOf = { email: "email", phone: "tel", https: "url", "business-id": "text" } as const;
/** More options than these are a list of the browser's own. */
const fewOptions = 8;
const fewInRow = 2;

/** The field for an answer of any kind, filled with what was posted or stored. */
export function AnswerInput({ kind, posted, options, picks, lang, register, compact, ...field }: AnswerInputProps) {
  const value = posted[""]?.[0] ?? "";
  const bind = register ? { bind: register(field.name) } : {};
  const own = { ...field, ...bind };
  const more = {
    kind,
    posted,
    options,
    picks,
    lang,
    ...(register ? { register } : {}),
    ...(compact ? { compact } : {}),
  };
  switch (kind.kind) {
    case "short":
      return <TextField {...own} defaultValue={value} lang={lang} type={kind.format ? typeOf[kind.format] : "text"} />;
    case "long":
      return <TextArea {...own} defaultValue={value} lang={lang} max={kind.max} rows={kind.max > 600 ? 6 : 3} />;
    case "number":
      return <NumberField {...own} defaultValue={value} decimals={kind.decimals !== undefined} />;
    case "money":
      return <MoneyField {...own} defaultValue={value} />;
    case "year":
      return <NumberField {...own} defaultValue={value} size={4} />;
    case "date":
      return <DayInput {...own} {...more} kind={kind} />;
    case "tick":
      return <Tick {...own} defaultChecked={value === "yes"} />;
    case "yesno":
    case "choice":
    case "scale":
      return <OneOf {...own} {...more} />;
    case "multi":
      return <ManyOf {...own} {...more} />;
    case "unit":
      return <UnitInput {...own} {...more} />;
    case "people":
      return (
        <TickGroup
          {...own}
          choices={picks.map(({ id, label }) => ({ value: id, label }))}
          defaultValues={[...(posted[""] ?? [])]}
        />
      );
    case "library":
    case "cpv":
    case "place":
      return <PickInput {...own} {...more} most={kind.max} />;
    default:
      return null;
  }
}

function DayInput({
  kind,
  posted,
  register,
  picks,
  options,
  lang,
  compact,
  ...own
}: AnswerInputProps & { kind: { kind: "date"; time: boolean } }) {
  const { t } = useTranslation("plans");
  const time = { name: fieldName(own.name, "time"), label: t("step.time"), defaultValue: posted.time?.[0] ?? "" };
  return <DateField {...own} defaultValue={posted[""]?.[0] ?? ""} {...(kind.time ? { time } : {})} />;
}

function OtherText({ name, id, posted, register }: AnswerInputProps) {
  const { t } = useTranslation("plans");
  const other = fieldName(name, "other");
  const bind = register ? { bind: register(other) } : {};
  return (
    <TextField
      id={`${id}-other-text`}
      name={other}
      label={t("step.otherText")}
      defaultValue={posted.other?.[0] ?? ""}
      {...bind}
    />
  );
}

function OneOf(props: AnswerInputProps) {
  const { kind, posted, options, picks, lang, register, compact, ...own } = props;
  const { t } = useTranslation("plans");
  const { t: ui } = useTranslation("ui");
  const chosen = posted[""]?.[0] ?? "";
  const yesNo = [
    { code: "yes", label: ui("yes") },
    { code: "no", label: ui("no") },
  ];
  const listed = kind.kind === "yesno" ? yesNo : options;
  const hasOther = listed.some(({ code }) => code === "other");
  if (compact && kind.kind === "choice" ? listed.length > fewInRow : listed.length > fewOptions && !hasOther) {
    const choices = listed.map(({ code, label }) => ({ value: code, label }));
    const empty = compact ? t("step.chooseOne") : t("step.noAnswer");
    const select = <SelectField {...own} defaultValue={chosen} options={choices} empty={empty} />;
    return hasOther ? (
      <div className="select-other">
        {select}
        <OtherText {...props} />
      </div>
    ) : (
      select
    );
  }
  const choices = listed.map(({ code, label, ...rest }) => ({
    value: code,
    label,
    ...rest,
    ...(code === "other" ? { reveals: <OtherText {...props} /> } : {}),
  }));
  const clear = own.needed === "optional" ? [{ value: "", label: t("step.noAnswer") }] : [];
  return (
    <ChoiceGroup
      {...own}
      choices={[...choices, ...clear]}
      defaultValue={chosen}
      inline={kind.kind === "yesno" || kind.kind === "scale"}
    />
  );
}

function ManyOf(props: AnswerInputProps) {
  const { kind, posted, options, picks, lang, register, compact, ...own } = props;
  const choices = options.map(({ code, label, ...rest }) => ({
    value: code,
    label,
    ...rest,
    ...(code === "other" ? { reveals: <OtherText {...props} /> } : {}),
  }));
  return <TickGroup {...own} choices={choices} defaultValues={[...(posted[""] ?? [])]} />;
}

function UnitInput(props: AnswerInputProps) {
  const { kind, posted, options, picks, lang, register, bind, compact, ...own } = props;
  const { t } = useTranslation("plans");
  const typed = fieldName(own.name, "typed");
  return (
    <Fieldset group={own}>
      <SelectField
        id={`${own.id}-unit`}
        name={own.name}
        label={own.label}
        labelHidden
        defaultValue={posted[""]?.[0] ?? ""}
        options={[
          ...picks.map(({ id, label }) => ({ value: id, label })),
          { value: "typed", label: t("step.typedUnit") },
        ]}
        empty={t("step.chooseOne")}
        {...(bind ? { bind } : {})}
      />
      <TextField
        id={`${own.id}-typed`}
        name={typed}
        label={t("step.typedUnit")}
        defaultValue={posted.typed?.[0] ?? ""}
        {...(register ? { bind: register(typed) } : {})}
      />
    </Fieldset>
  );
}

/** One text field for each pick and one empty more, with the names to choose from as the person types. */
function PickInput({
  kind,
  posted,
  picks,
  options,
  lang,
  register,
  bind,
  compact,
  most,
  ...own
}: AnswerInputProps & { most: number }) {
  const { t } = useTranslation("plans");
  const stored = posted[""] ?? [];
  const shown = stored.length < most ? [...stored, ""] : [...stored];
  const help = [own.help, t("step.pickHelp")].filter(Boolean).join(" ");
  return (
    <Fieldset group={{ ...own, help }}>
      {shown.map((value, index) => (
        <TextField
          key={value || "empty"}
          id={index === 0 ? `${own.id}-pick` : `${own.id}-pick-${index}`}
          name={own.name}
          label={`${own.label} ${index + 1}`}
          labelHidden
          defaultValue={value}
          list={`list-${kind.kind === "library" ? kind.of : kind.kind}`}
        />
      ))}
      {kind.kind === "cpv" ? <CpvSearchLink /> : null}
    </Fieldset>
  );
}

/** Without scripts, codes outside the usual ones are found on a page of their own. */
function CpvSearchLink() {
  const { t, i18n } = useTranslation("cpv");
  const lang = isLang(i18n.language) ? i18n.language : "en";
  return (
    <p>
      <a href={paths.cpv(lang)} target="_blank" rel="noopener">
        {t("link")}
      </a>
    </p>
  );
}
