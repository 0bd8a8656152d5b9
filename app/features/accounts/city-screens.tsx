import { useTranslation } from "react-i18next";
import type { Role } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import { Notice, ProblemSummary, refusedFields, SelectField, Submit, TextField } from "./fields.tsx";
import { LanguageField } from "./password-screens.tsx";

type Refusal = { kind: string } | undefined;

export function CityNav({ lang, here }: { lang: Lang; here: "colleagues" | "units" | "settings" }) {
  const { t } = useTranslation("accounts");
  const links = { colleagues: paths.ownCity(lang), units: paths.ownUnits(lang), settings: paths.ownCitySettings(lang) };
  return (
    <nav aria-label={t("city.nav")}>
      <ul className="link-row">
        {(["colleagues", "units", "settings"] as const).map((page) => (
          <li key={page}>
            <a href={links[page]} aria-current={page === here ? "page" : undefined}>
              {t(`city.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  place: string;
  isClosed: boolean;
  isDemo: boolean;
  canClose: boolean;
  editPath?: string;
}

export interface InvitationRow {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  expires: string;
}

interface ColleaguesProps {
  lang: Lang;
  city: string;
  people: readonly PersonRow[];
  invitations: readonly InvitationRow[];
  units: readonly { id: string; name: string }[];
  isDone: boolean;
  refusal: Refusal;
}

export function Colleagues({ lang, city, people, invitations, units, isDone, refusal }: ColleaguesProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  return (
    <div className="prose">
      <h1>{t("city.title", { city })}</h1>
      <CityNav lang={lang} here="colleagues" />
      <ProblemSummary refused={refused} />
      {isDone ? <Notice kind="done">{t("city.done")}</Notice> : null}
      <h2>{t("city.people")}</h2>
      <PersonList people={people} />
      <InvitationList invitations={invitations} />
      <h2>{t("city.invite")}</h2>
      <p>{t("city.inviteIntro")}</p>
      {units.length === 0 ? (
        <p>
          {t("city.unitMissing")} <a href={paths.ownUnits(lang)}>{t("city.units")}</a>
        </p>
      ) : (
        <form method="post" className="form">
          <TextField name="name" label={t("people.name")} refused={refused} />
          <TextField name="email" type="email" label={t("signIn.email")} refused={refused} />
          <LanguageField label={t("invitation.language")} value={lang} />
          <SelectField
            name="unitId"
            label={t("people.unit")}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            refused={refused}
          />
          <Submit intent="invite">{t("people.send")}</Submit>
        </form>
      )}
    </div>
  );
}

export function PersonList({ people }: { people: readonly PersonRow[] }) {
  const { t } = useTranslation("accounts");
  return (
    <ul className="rows">
      {people.map(({ id, name, email, roles, place, isClosed, isDemo, canClose, editPath }) => (
        <li key={id}>
          <p>
            <strong>{name}</strong> {isDemo ? `(${t("people.demo")})` : null}{" "}
            {isClosed ? `(${t("city.closed")})` : null}
            <br />
            {email}
            <br />
            {[roles.map((role) => t(`roles.${role}`)).join(", "), place].filter(Boolean).join(" · ")}
          </p>
          {editPath ? (
            <p>
              <a href={editPath} aria-label={t("people.editOf", { name })}>
                {t("people.edit")}
              </a>
            </p>
          ) : null}
          {canClose ? (
            <form method="post">
              <input type="hidden" name="person" value={id} />
              {isClosed ? (
                <Submit intent="reopen" look="secondary" label={t("city.reopenOf", { name })}>
                  {t("city.reopen")}
                </Submit>
              ) : (
                <Submit intent="close" look="secondary" label={t("city.closeOf", { name })}>
                  {t("city.close")}
                </Submit>
              )}
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export function InvitationList({ invitations }: { invitations: readonly InvitationRow[] }) {
  const { t } = useTranslation("accounts");
  if (invitations.length === 0) return null;
  return (
    <>
      <h2>{t("city.open")}</h2>
      <ul className="rows">
        {invitations.map(({ id, name, email, roles, expires }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> {email}
              <br />
              {roles.map((role) => t(`roles.${role}`)).join(", ")} · {t("city.expires", { when: expires })}
            </p>
            <form method="post">
              <input type="hidden" name="invitation" value={id} />
              <Submit intent="withdraw" look="secondary" label={t("city.withdrawOf", { email })}>
                {t("city.withdraw")}
              </Submit>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

interface UnitsProps {
  lang: Lang;
  city: string;
  units: readonly { id: string; name: string; isClosed: boolean }[];
  isDone: boolean;
  refusal: Refusal;
}

export function Units({ lang, city, units, isDone, refusal }: UnitsProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  const closed = units.filter((unit) => unit.isClosed);
  return (
    <div className="prose">
      <h1>{t("city.title", { city })}</h1>
      <CityNav lang={lang} here="units" />
      <ProblemSummary refused={refused} />
      {isDone ? <Notice kind="done">{t("city.done")}</Notice> : null}
      <h2>{t("city.units")}</h2>
      <ul className="rows">
        {units
          .filter((unit) => !unit.isClosed)
          .map(({ id, name }) => (
            <li key={id}>
              <form method="post" className="form">
                <input type="hidden" name="unit" value={id} />
                <TextField name={`name-${id}`} label={t("city.unitName")} value={name} refused={refused} />
                <Submit intent="rename" look="secondary" label={t("city.renameOf", { name })}>
                  {t("city.rename")}
                </Submit>
                <Submit intent="close" look="supplementary" label={t("city.closeUnitOf", { name })}>
                  {t("city.closeUnit")}
                </Submit>
              </form>
            </li>
          ))}
      </ul>
      <h2>{t("city.addUnit")}</h2>
      <form method="post" className="form">
        <TextField name="name" label={t("city.unitName")} refused={refused} />
        <Submit intent="add">{t("city.addUnit")}</Submit>
      </form>
      {closed.length > 0 ? <h2>{t("city.closedUnits")}</h2> : null}
      <ul className="rows">
        {closed.map(({ id, name }) => (
          <li key={id}>
            <form method="post">
              {name} <input type="hidden" name="unit" value={id} />
              <Submit intent="reopen" look="secondary" label={t("city.reopenUnitOf", { name })}>
                {t("city.reopenUnit")}
              </Submit>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SettingsProps {
  lang: Lang;
  city: string;
  codes: { nuts3: string; municipalityCode: string };
  settings: Record<
    "businessId" | "street" | "postalCode" | "town" | "contactName" | "contactEmail" | "contactPhone",
    string | null
  >;
  isDone: boolean;
  refusal: Refusal;
}

export function CitySettingsForm({ lang, city, codes, settings, isDone, refusal }: SettingsProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  const field = (name: keyof SettingsProps["settings"]) => ({
    name,
    label: t(`city.${name}`),
    value: settings[name],
    refused,
  });
  return (
    <div className="prose">
      <h1>{t("city.title", { city })}</h1>
      <CityNav lang={lang} here="settings" />
      <ProblemSummary refused={refused} />
      {isDone ? <Notice kind="done">{t("city.done")}</Notice> : null}
      <p>{t("city.settingsIntro")}</p>
      <form method="post" className="form">
        <TextField {...field("businessId")} hint={t("city.businessIdHint")} />
        <TextField {...field("street")} autoComplete="street-address" />
        <TextField {...field("postalCode")} autoComplete="postal-code" />
        <TextField {...field("town")} />
        <TextField {...field("contactName")} hint={t("city.contactNameHint")} />
        <TextField {...field("contactEmail")} type="email" />
        <TextField {...field("contactPhone")} type="tel" />
        <Submit>{t("city.saveSettings")}</Submit>
      </form>
      <dl>
        <dt>{t("city.nuts")}</dt>
        <dd>{codes.nuts3}</dd>
        <dt>{t("city.municipalityCode")}</dt>
        <dd>{codes.municipalityCode}</dd>
      </dl>
    </div>
  );
}
