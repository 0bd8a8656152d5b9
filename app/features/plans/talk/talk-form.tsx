import { useTranslation } from "~/i18n/use-translation.ts";
import { DateField } from "~/ui/date-field.tsx";
import { More } from "~/ui/more.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import { mostCharacters, type TalkField, type TalkForm, type TalkProblem } from "./talk-fields.ts";

/** What was refused of a posted form, with what was typed. */
export interface RefusedTalk {
  field: TalkField;
  problem: TalkProblem;
  typed: TalkForm;
}

interface Person {
  id: string;
  name: string;
}

interface MessageFieldsProps {
  label: string;
  people: readonly Person[];
  /** The language of the plan: what people write in, as a rule. */
  lang: string;
  refused: RefusedTalk | undefined;
}

export function useTalkError(refused: RefusedTalk | undefined): (field: TalkField) => { error?: string } {
  const { t } = useTranslation("talk");
  return (field) => (refused?.field === field ? { error: t(`problems.${refused.problem}`) } : {});
}

/** A message, and whom it names: chosen from the team, so that nobody is missed by a slip of the pen. */
export function MessageFields({ label, people, lang, refused }: MessageFieldsProps) {
  const { t } = useTranslation("talk");
  const errorOf = useTalkError(refused);
  const mentions = refused?.typed.mentions ?? [];
  return (
    <>
      <TextArea
        id="text"
        name="text"
        label={label}
        lang={lang}
        max={mostCharacters}
        rows={4}
        defaultValue={refused?.typed.text ?? ""}
        {...errorOf("text")}
      />
      {people.length > 1 ? (
        <More summary={t("mention")} open={mentions.length > 0}>
          <TickGroup
            id="mentions"
            name="mentions"
            label={t("mention")}
            help={t("mentionHelp")}
            choices={people.map(({ id, name }) => ({ value: id, label: `@${name}` }))}
            defaultValues={mentions}
          />
        </More>
      ) : null}
    </>
  );
}

interface TaskFieldsProps {
  people: readonly Person[];
  assignedTo: string;
  dueOn: string;
  refused: RefusedTalk | undefined;
}

/** Who does it, and by which day. */
export function TaskFields({ people, assignedTo, dueOn, refused }: TaskFieldsProps) {
  const { t } = useTranslation("talk");
  const errorOf = useTalkError(refused);
  return (
    <>
      <SelectField
        id="assignedTo"
        name="assignedTo"
        label={t("assignTo")}
        empty={t("nobody")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={refused?.typed.assignedTo ?? assignedTo}
        {...errorOf("assignedTo")}
      />
      <DateField
        id="dueOn"
        name="dueOn"
        label={t("dueOn")}
        defaultValue={refused?.typed.dueOn ?? dueOn}
        {...errorOf("dueOn")}
      />
    </>
  );
}
