import type { Role } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { CityNav } from "~/ui/city-nav.tsx";
import { Facts } from "~/ui/facts.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import { ProblemSummary, refusedFields, SelectField, Submit, TextField } from "./fields.tsx";
import { LanguageField } from "./password-screens.tsx";
import { UndeliveredNotice } from "./undelivered-screen.tsx";

type Refusal = { kind: string } | undefined;

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  place: string;
  isClosed: boolean;
  isDemo: boolean;
  canClose: boolean;
  /** The month of the last sign-in, in words. */
  seen: string | null;
  leavePath: string;
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
  /** How many mails to its people did not arrive. */
  undelivered: number;
  isDone: boolean;
  refusal: Refusal;
}

export function Colleagues(page: ColleaguesProps) {
  const { lang, city, people, invitations, units, undelivered, isDone, refusal } = page;
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  return (
    <div className="stack">
      <h1>{t("city.title", { city })}</h1>
      <CityNav lang={lang} here="colleagues" />
      <ProblemSummary refused={refused} />
      {isDone ? <Notification tone="success" title={t("city.done")} announced /> : null}
      <UndeliveredNotice count={undelivered} href={paths.undelivered(lang)} />
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
        <PostForm className="form stack">
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
        </PostForm>
      )}
    </div>
  );
}

export function PersonList({ people }: { people: readonly PersonRow[] }) {
  const { t } = useTranslation("accounts");
  const marks = ({ isDemo, isClosed }: PersonRow) =>
    [isDemo ? t("people.demo") : "", isClosed ? t("city.closed") : ""].filter(Boolean).join(", ");
  const rolesOf = ({ roles }: PersonRow) => roles.map((role) => t(`roles.${role}`)).join(", ");
  return (
    <Table
      caption={t("city.people")}
      captionHidden
      items={people}
      keyOf={({ id }) => id}
      columns={[
        { key: "name", title: t("people.name"), cell: (person) => person.name },
        { key: "email", title: t("signIn.email"), cell: ({ email }) => email },
        { key: "roles", title: t("people.roles"), cell: rolesOf },
        { key: "place", title: t("people.place"), cell: ({ place }) => place },
        { key: "seen", title: t("people.seen"), cell: ({ seen }) => seen ?? t("people.neverSeen") },
        { key: "state", title: t("people.state"), cell: (person) => marks(person) || t("people.openState") },
        { key: "action", title: t("own.action"), cell: (person) => <PersonActions person={person} /> },
      ]}
    />
  );
}

function PersonActions({ person: { id, name, isClosed, canClose, editPath, leavePath } }: { person: PersonRow }) {
  const { t } = useTranslation("accounts");
  return (
    <>
      {editPath ? (
        <p>
          <a href={editPath}>
            {t("people.edit")}
            <span className="visually-hidden">: {name}</span>
          </a>
        </p>
      ) : null}
      {canClose && !isClosed ? (
        <p>
          <a href={leavePath}>
            {t("city.close")}
            <span className="visually-hidden">: {name}</span>
          </a>
        </p>
      ) : null}
      {canClose && isClosed ? (
        <PostForm>
          <input type="hidden" name="person" value={id} />
          <Submit intent="reopen" look="secondary" about={name}>
            {t("city.reopen")}
          </Submit>
        </PostForm>
      ) : null}
    </>
  );
}

export function InvitationList({ invitations }: { invitations: readonly InvitationRow[] }) {
  const { t } = useTranslation("accounts");
  if (invitations.length === 0) return null;
  const withdraw = ({ id, email }: InvitationRow) => (
    <PostForm>
      <input type="hidden" name="invitation" value={id} />
      <Submit intent="withdraw" look="secondary" about={email}>
        {t("city.withdraw")}
      </Submit>
    </PostForm>
  );
  return (
    <>
      <h2>{t("city.open")}</h2>
      <Table
        caption={t("city.open")}
        captionHidden
        items={invitations}
        keyOf={({ id }) => id}
        columns={[
          { key: "name", title: t("people.name"), cell: ({ name }) => name },
          { key: "email", title: t("signIn.email"), cell: ({ email }) => email },
          {
            key: "roles",
            title: t("people.roles"),
            cell: ({ roles }) => roles.map((role) => t(`roles.${role}`)).join(", "),
          },
          { key: "expires", title: t("city.expires"), cell: ({ expires }) => expires },
          { key: "action", title: t("own.action"), cell: withdraw },
        ]}
      />
    </>
  );
}

/** A coordinator's way between the pages of a city. */
function KeptCity({ lang, kept }: { lang: Lang; kept: string }) {
  const { t } = useTranslation("accounts");
  return (
    <ul>
      <li>
        <a href={paths.people(lang)}>{t("people.title")}</a>
      </li>
      <li>
        <a href={paths.citySettings(lang, kept)}>{t("city.settings")}</a>
      </li>
      <li>
        <a href={paths.cityUnits(lang, kept)}>{t("city.units")}</a>
      </li>
    </ul>
  );
}

interface UnitsProps {
  lang: Lang;
  /** The city that a coordinator keeps; the own one without it. */
  kept?: string | undefined;
  city: string;
  units: readonly { id: string; name: string; isClosed: boolean }[];
  isDone: boolean;
  refusal: Refusal;
}

export function Units({ lang, kept, city, units, isDone, refusal }: UnitsProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  const closed = units.filter((unit) => unit.isClosed);
  return (
    <div className="stack">
      <h1>{kept === undefined ? t("city.title", { city }) : city}</h1>
      {kept === undefined ? <CityNav lang={lang} here="units" /> : <KeptCity lang={lang} kept={kept} />}
      <ProblemSummary refused={refused} />
      {isDone ? <Notification tone="success" title={t("city.done")} announced /> : null}
      <h2>{t("city.units")}</h2>
      <div className="stack">
        {units
          .filter((unit) => !unit.isClosed)
          .map(({ id, name }) => (
            <div key={id}>
              <PostForm className="form stack">
                <input type="hidden" name="unit" value={id} />
                <TextField name={`name-${id}`} label={t("city.unitName")} value={name} refused={refused} />
                <Submit intent="rename" look="secondary" about={name}>
                  {t("city.rename")}
                </Submit>
                <Submit intent="close" look="quiet" about={name}>
                  {t("city.closeUnit")}
                </Submit>
              </PostForm>
            </div>
          ))}
      </div>
      <h2>{t("city.addUnit")}</h2>
      <PostForm className="form stack">
        <TextField name="name" label={t("city.unitName")} refused={refused} />
        <Submit intent="add">{t("city.addUnit")}</Submit>
      </PostForm>
      {closed.length > 0 ? <h2>{t("city.closedUnits")}</h2> : null}
      <div className="stack">
        {closed.map(({ id, name }) => (
          <div key={id}>
            <PostForm>
              {name} <input type="hidden" name="unit" value={id} />
              <Submit intent="reopen" look="secondary" about={name}>
                {t("city.reopenUnit")}
              </Submit>
            </PostForm>
          </div>
        ))}
      </div>
    </div>
  );
}

interface SettingsProps {
  lang: Lang;
  /** The city that a coordinator keeps; the own one without it. */
  kept?: string | undefined;
  city: string;
  codes: { nuts3: string; municipalityCode: string };
  settings: Record<
    "businessId" | "street" | "postalCode" | "town" | "contactName" | "contactEmail" | "contactPhone",
    string | null
  >;
  isDone: boolean;
  refusal: Refusal;
}

export function CitySettingsForm({ lang, kept, city, codes, settings, isDone, refusal }: SettingsProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  const field = (name: keyof SettingsProps["settings"]) => ({
    name,
    label: t(`city.${name}`),
    value: settings[name],
    refused,
  });
  return (
    <div className="stack">
      <h1>{kept === undefined ? t("city.title", { city }) : city}</h1>
      {kept === undefined ? <CityNav lang={lang} here="settings" /> : <KeptCity lang={lang} kept={kept} />}
      <ProblemSummary refused={refused} />
      {isDone ? <Notification tone="success" title={t("city.done")} announced /> : null}
      <p>{t("city.settingsIntro")}</p>
      <PostForm className="form stack">
        <TextField {...field("businessId")} hint={t("city.businessIdHint")} />
        <TextField {...field("street")} autoComplete="street-address" />
        <TextField {...field("postalCode")} autoComplete="postal-code" />
        <TextField {...field("town")} />
        <TextField {...field("contactName")} hint={t("city.contactNameHint")} />
        <TextField {...field("contactEmail")} type="email" />
        <TextField {...field("contactPhone")} type="tel" />
        <Submit>{t("city.saveSettings")}</Submit>
      </PostForm>
      <Facts
        facts={[
          { key: "nuts", name: t("city.nuts"), value: codes.nuts3 },
          { key: "code", name: t("city.municipalityCode"), value: codes.municipalityCode },
        ]}
      />
    </div>
  );
}
