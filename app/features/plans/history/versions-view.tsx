import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TextField } from "~/ui/text-field.tsx";
import type { StateLine } from "./open-compare.server.ts";

interface CompareFormProps {
  lang: Lang;
  planId: string;
  states: readonly StateLine[];
  before?: string;
  after?: string;
}

/** Chooses two states of the plan to see beside each other. */
export function CompareForm({ lang, planId, states, before, after }: CompareFormProps) {
  const { t } = useTranslation("versions");
  const options = states.map(({ ref, label }) => ({ value: ref, label }));
  const chosen = { a: before ?? states.at(-2)?.ref ?? "", b: after ?? states.at(-1)?.ref ?? "" };
  return (
    <form method="get" action={paths.compare(lang, planId)} className="form stack">
      <div className="row">
        <SelectField id="a" name="a" label={t("before")} options={options} defaultValue={chosen.a} empty={false} />
        <SelectField id="b" name="b" label={t("after")} options={options} defaultValue={chosen.b} empty={false} />
      </div>
      <div>
        <Button look="secondary">{t("compare")}</Button>
      </div>
    </form>
  );
}

/** Gives the plan as it stands a name. */
export function NameForm({ lang, planId, refused }: { lang: Lang; planId: string; refused?: { name: string } }) {
  const { t } = useTranslation("versions");
  return (
    <PostForm action={paths.history(lang, planId)} className="form stack">
      <TextField
        id="name"
        name="name"
        label={t("name")}
        help={t("nameHelp")}
        size={40}
        {...(refused ? { defaultValue: refused.name, error: t("nameNeeded") } : {})}
      />
      <div>
        <Button look="secondary" name="intent" value="name">
          {t("nameIt")}
        </Button>
      </div>
    </PostForm>
  );
}
