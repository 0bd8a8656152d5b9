import { type Role, roles } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { LinkButton } from "~/ui/button.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { SelectOption } from "~/ui/select-field.tsx";
import { InvitationList, type InvitationRow, PersonList, type PersonRow } from "./city-screens.tsx";
import { Checkboxes, ProblemSummary, type Refused, refusedFields, SelectField, Submit, TextField } from "./fields.tsx";
import { LanguageField } from "./password-screens.tsx";
import { UndeliveredNotice } from "./undelivered-screen.tsx";

type Refusal = { kind: string } | undefined;

interface PeopleProps {
  lang: Lang;
  people: readonly PersonRow[];
  invitations: readonly InvitationRow[];
  cities: readonly SelectOption[];
  filter: { text: string; role: string; city: string; state: string };
  removals: readonly { userId: string; name: string; when: string }[];
  /** How many mails did not arrive. */
  undelivered: number;
  isDone: boolean;
}

export function PeopleList(page: PeopleProps) {
  const { lang, people, invitations, cities, filter, removals, undelivered, isDone } = page;
  const { t } = useTranslation("accounts");
  const { t: identity } = useTranslation("identity");
  const { t: data } = useTranslation("personalData");
  const { t: layout } = useTranslation("layout");
  const any = t("people.any");
  const states: SelectOption[] = [
    { value: "open", label: t("people.openState") },
    { value: "closed", label: t("people.closedState") },
  ];
  return (
    <div className="stack">
      <Breadcrumbs crumbs={[{ href: paths.coordination(lang), text: layout("nav.coordination") }]} />
      <PageHeading
        title={t("people.title")}
        actions={
          <>
            <LinkButton href={paths.invitePerson(lang)}>{t("people.invite")}</LinkButton>
            <a href={paths.invitedDomains(lang)}>{identity("domains.title")}</a>
            <a href={paths.retention(lang)}>{data("retention.title")}</a>
          </>
        }
      />
      {isDone ? <Notification tone="success" title={t("city.done")} announced /> : null}
      <UndeliveredNotice count={undelivered} href={paths.undelivered(lang)} />
      <More summary={t("people.cities")}>
        <ul className="link-list">
          {cities.map(({ value, label }) => (
            <li key={value}>
              <a href={paths.citySettings(lang, value)}>{label}</a>
            </li>
          ))}
        </ul>
      </More>
      <RemovalRequests lang={lang} removals={removals} />
      <form method="get" className="filter-row" aria-label={t("people.filter")}>
        <TextField name="text" label={t("people.search")} value={filter.text} />
        <SelectField name="role" label={t("people.role")} options={useRoleOptions()} empty={any} value={filter.role} />
        <SelectField name="city" label={t("people.city")} options={cities} empty={any} value={filter.city} />
        <SelectField name="state" label={t("people.state")} options={states} empty={any} value={filter.state} />
        <Submit look="secondary">{t("people.show")}</Submit>
      </form>
      <h2>{t("people.found", { count: people.length })}</h2>
      {people.length === 0 ? <p>{t("people.none")}</p> : <PersonList people={people} />}
      <InvitationList invitations={invitations} />
    </div>
  );
}

function RemovalRequests({ lang, removals }: Pick<PeopleProps, "lang" | "removals">) {
  const { t } = useTranslation("personalData");
  if (removals.length === 0) return null;
  return (
    <>
      <h2>{t("requests.title")}</h2>
      <ul>
        {removals.map(({ userId, name, when }) => (
          <li key={userId}>
            {t("requests.line", { name, when })}{" "}
            <a href={paths.leave(lang, userId)}>
              {t("requests.open")}
              <span className="visually-hidden">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

export function useRoleOptions(): SelectOption[] {
  const { t } = useTranslation("accounts");
  return roles.map((role) => ({ value: role, label: t(`roles.${role}`) }));
}

interface InviteProps {
  lang: Lang;
  units: readonly SelectOption[];
  cities: readonly SelectOption[];
  refusal: Refusal;
}

export function InvitePerson({ lang, units, cities, refusal }: InviteProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  return (
    <div className="text-page">
      <p>
        <a href={paths.people(lang)}>{t("people.back")}</a>
      </p>
      <h1>{t("people.inviteTitle")}</h1>
      <ProblemSummary refused={refused} />
      <p>{t("city.inviteIntro")}</p>
      <PostForm className="form stack">
        <TextField name="name" label={t("people.name")} refused={refused} />
        <TextField name="email" type="email" label={t("signIn.email")} refused={refused} />
        <LanguageField label={t("invitation.language")} value={lang} />
        <Checkboxes name="roles" label={t("people.roles")} options={useRoleOptions()} chosen={[]} refused={refused} />
        <UnitFields
          label={t("people.unit")}
          empty={t("people.noUnit")}
          units={units}
          cities={cities}
          refused={refused}
        />
        <Submit>{t("people.send")}</Submit>
      </PostForm>
    </div>
  );
}

interface UnitFieldsProps {
  label: string;
  empty: string;
  units: readonly SelectOption[];
  cities: readonly SelectOption[];
  refused: Refused;
}

/** A unit of a city, or a new one for a city that has none yet. */
export function UnitFields({ label, empty, units, cities, refused }: UnitFieldsProps) {
  const { t } = useTranslation("accounts");
  return (
    <>
      <SelectField name="unitId" label={label} options={units} empty={empty} refused={refused} />
      <fieldset className="stack">
        <legend>{t("people.newUnit")}</legend>
        <p>{t("people.newUnitHint")}</p>
        <SelectField name="newUnitCity" label={t("people.newUnitCity")} options={cities} empty="–" refused={refused} />
        <TextField name="newUnit" label={t("city.unitName")} refused={refused} />
      </fieldset>
    </>
  );
}

interface EditProps {
  lang: Lang;
  person: { id: string; name: string; email: string; roles: readonly Role[]; unitId: string | null };
  units: readonly SelectOption[];
  refusal: Refusal;
}

export function EditPerson({ lang, person, units, refusal }: EditProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  return (
    <div className="text-page">
      <p>
        <a href={paths.people(lang)}>{t("people.back")}</a>
      </p>
      <h1>{person.name}</h1>
      <p>{person.email}</p>
      {person.roles.includes("expert") ? (
        <p>
          <a href={paths.expertProfile(lang, person.id)}>{t("own.expertProfile")}</a>
        </p>
      ) : null}
      <ProblemSummary refused={refused} />
      <PostForm className="form stack">
        <Checkboxes
          name="roles"
          label={t("people.roles")}
          options={useRoleOptions()}
          chosen={person.roles}
          refused={refused}
        />
        <SelectField
          name="unitId"
          label={t("people.unit")}
          options={units}
          empty={t("people.noUnit")}
          value={person.unitId}
          refused={refused}
        />
        <Submit>{t("people.save")}</Submit>
      </PostForm>
      <h2>{t("people.sessions")}</h2>
      <PostForm className="stack">
        <p>{t("people.sessionsText")}</p>
        <Submit intent="end-sessions" look="secondary">
          {t("people.endSessions")}
        </Submit>
      </PostForm>
    </div>
  );
}
