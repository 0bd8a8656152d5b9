import { skills } from "~/domain/case/skills.ts";
import { languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Fieldset } from "~/ui/fieldset.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import type { ProfilePage, ProfileProblem } from "./expert-profile.server.ts";

interface ProfileProps {
  page: ProfilePage;
  isOwn: boolean;
  back: { href: string; text: string };
  isSaved: boolean;
  /** What was refused, with what was typed. */
  refused: { problems: readonly ProfileProblem[]; typed: ProfilePage["profile"] } | undefined;
}

const fieldOf: Record<ProfileProblem, string> = {
  "absence-incomplete": "absences",
  "absence-backwards": "absences",
  "too-many-absences": "absences",
  "suppliers-too-long": "suppliers",
};

/** What an expert can review, in which languages, for whom never, and when not. */
export function ProfileScreen({ page, isOwn, back, isSaved, refused }: ProfileProps) {
  const { t } = useTranslation("coordination");
  const profile = refused?.typed ?? page.profile;
  const problems = refused?.problems ?? [];
  const errorOf = (field: string) => {
    const found = problems.find((problem) => fieldOf[problem] === field);
    return found && t(`profile.problems.${found}`);
  };
  return (
    <div className="page stack">
      <ErrorSummary errors={problems.map((one) => ({ id: fieldOf[one], message: t(`profile.problems.${one}`) }))} />
      <Breadcrumbs crumbs={[back]} />
      {isSaved ? <Notification tone="success" title={t("sent.saved")} announced /> : null}
      <PageHeading
        above={isOwn ? undefined : page.name}
        title={t("profile.title")}
        lead={t(isOwn ? "profile.ownLead" : "profile.lead")}
      />
      <PostForm keep="profile" className="form stack">
        <TickGroup
          id="skills"
          name="skills"
          label={t("profile.skills")}
          choices={skills.map((value) => ({ value, label: t(`skills.${value}`) }))}
          defaultValues={profile.skills}
        />
        <TickGroup
          id="languages"
          name="languages"
          label={t("profile.languages")}
          choices={languages.map((value) => ({ value, label: t(`profile.languageNames.${value}`) }))}
          defaultValues={profile.languages}
        />
        <TickGroup
          id="cities"
          name="cities"
          label={t("profile.cities")}
          help={t("profile.citiesHelp")}
          choices={page.cities}
          defaultValues={profile.tiedCities}
        />
        <TextArea
          id="suppliers"
          name="suppliers"
          label={t("profile.suppliers")}
          help={t("profile.suppliersHelp")}
          rows={3}
          max={2000}
          defaultValue={profile.tiedSuppliers}
          error={errorOf("suppliers")}
        />
        <Absences absences={profile.absences} error={errorOf("absences")} />
        <div>
          <Button name="intent" value="save">
            {t("decide.save")}
          </Button>
        </div>
      </PostForm>
    </div>
  );
}

const emptyRows = 2;

function Absences({ absences, error }: { absences: ProfilePage["profile"]["absences"]; error: string | undefined }) {
  const { t } = useTranslation("coordination");
  const blank = Array.from({ length: emptyRows }, (_, index) => ({ id: `new-${index}`, firstDay: "", lastDay: "" }));
  return (
    <Fieldset
      group={{
        id: "absences",
        label: t("profile.absences"),
        help: t("profile.absencesHelp"),
        ...(error ? { error } : {}),
      }}
    >
      {[...absences, ...blank].map(({ id, firstDay, lastDay }, index) => (
        <div key={id} className="row">
          <DateField
            id={`first-${id}`}
            name="first"
            label={t("profile.first", { number: index + 1 })}
            defaultValue={firstDay}
          />
          <DateField
            id={`last-${id}`}
            name="last"
            label={t("profile.last", { number: index + 1 })}
            defaultValue={lastDay}
          />
        </div>
      ))}
    </Fieldset>
  );
}
