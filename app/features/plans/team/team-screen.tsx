import { givenRoles } from "~/domain/case/plan.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Button, EnterButton } from "~/ui/button.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Table } from "~/ui/table.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { TeamProblem } from "./change-team.server.ts";
import type { TeamPage } from "./open-team.server.ts";

/** What was just done, said once on top; whoever left reads it on their list of plans. */
export const teamDone = ["added", "invited", "changed", "ended", "withdrawn", "left"] as const;
export type TeamDone = (typeof teamDone)[number];

interface TeamScreenProps {
  lang: Lang;
  page: TeamPage;
  done?: TeamDone | undefined;
  refused?: { field: string; problem: TeamProblem; typed: Readonly<Record<string, string>> } | undefined;
}

/** Who writes and who reads a plan, and, for its owner, the forms that change it. */
export function TeamScreen({ lang, page, done, refused }: TeamScreenProps) {
  const { t } = useTranslation("team");
  const { t: plans } = useTranslation("plans");
  const { plan, canChange, invited, people } = page;
  const errors = refused ? [{ id: refused.field, message: t(`problems.${refused.problem}`) }] : [];
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading
        above={plans("overview.number", { number: plan.number })}
        title={t("title")}
        lead={canChange ? t("intro") : t("introMember")}
      />
      {done ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
      <People page={page} />
      {invited.length > 0 ? <Invited page={page} /> : null}
      {canChange ? <Invite lang={lang} refused={refused} /> : null}
      {people.some(({ isSelf, role }) => isSelf && role !== "owner") ? (
        <More summary={t("leave.title")}>
          <PostForm className="stack">
            <p>{t("leave.hint")}</p>
            <Button look="danger" small name="intent" value="leave">
              {t("leave.button")}
            </Button>
          </PostForm>
        </More>
      ) : null}
    </div>
  );
}

function People({ page: { people, canChange } }: { page: TeamPage }) {
  const { t } = useTranslation("team");
  const { t: plans } = useTranslation("plans");
  type Person = TeamPage["people"][number];
  const role = (person: Person) =>
    canChange && person.role !== "owner" ? <RoleForm person={person} /> : plans(`overview.roles.${person.role}`);
  const end = ({ id, name }: Person) => (
    <PostForm>
      <input type="hidden" name="person" value={id} />
      <Button look="quiet" small name="intent" value="end">
        {t("end")}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </PostForm>
  );
  return (
    <Table
      caption={t("people")}
      items={people}
      keyOf={({ id }) => id}
      columns={[
        { key: "name", title: t("name"), cell: ({ name, isSelf }) => (isSelf ? t("you", { name }) : name) },
        { key: "place", title: t("place"), cell: ({ place }) => place || t("guest") },
        { key: "role", title: t("role"), cell: role },
        { key: "since", title: t("since"), cell: ({ since }) => since },
        ...(canChange
          ? [
              {
                key: "end",
                title: t("action"),
                cell: (person: Person) => (person.role === "owner" ? t("ownerStays") : end(person)),
              },
            ]
          : []),
      ]}
    />
  );
}

function RoleForm({ person: { id, name, role } }: { person: TeamPage["people"][number] }) {
  const { t } = useTranslation("team");
  const { t: plans } = useTranslation("plans");
  return (
    <PostForm className="row">
      <input type="hidden" name="person" value={id} />
      <SelectField
        id={`role-${id}`}
        name="role"
        label={t("roleOf", { name })}
        labelHidden
        empty={false}
        options={givenRoles.map((one) => ({ value: one, label: plans(`overview.roles.${one}`) }))}
        defaultValue={role}
      />
      <Button look="secondary" small name="intent" value="role">
        {t("saveRole")}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </PostForm>
  );
}

function Invited({ page: { invited, canChange } }: { page: TeamPage }) {
  const { t } = useTranslation("team");
  const { t: plans } = useTranslation("plans");
  type Invitee = TeamPage["invited"][number];
  const withdraw = ({ email }: Invitee) => (
    <PostForm>
      <input type="hidden" name="email" value={email} />
      <Button look="quiet" small name="intent" value="withdraw">
        {t("withdraw")}
        <span className="visually-hidden">: {email}</span>
      </Button>
    </PostForm>
  );
  return (
    <Table
      caption={t("invited")}
      items={invited}
      keyOf={({ email }) => email}
      columns={[
        { key: "email", title: t("email"), cell: ({ email }) => email },
        { key: "role", title: t("role"), cell: ({ role }) => plans(`overview.roles.${role}`) },
        { key: "until", title: t("until"), cell: ({ until }) => until },
        ...(canChange ? [{ key: "withdraw", title: t("action"), cell: withdraw }] : []),
      ]}
    />
  );
}

function Invite({ lang, refused }: Pick<TeamScreenProps, "lang" | "refused">) {
  const { t } = useTranslation("team");
  const { t: plans } = useTranslation("plans");
  const errorOf = (field: string) => (refused?.field === field ? { error: t(`problems.${refused.problem}`) } : {});
  const { email = "", role = "writer", language = lang } = refused?.typed ?? {};
  return (
    <section className="stack">
      <h2>{t("invite.title")}</h2>
      <p>{t("invite.hint")}</p>
      <PostForm className="form stack">
        <EnterButton name="intent" value="invite" />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("email")}
          help={t("invite.emailHelp")}
          defaultValue={email}
          {...errorOf("email")}
        />
        <ChoiceGroup
          id="role"
          name="role"
          label={t("role")}
          choices={givenRoles.map((one) => ({
            value: one,
            label: plans(`overview.roles.${one}`),
            help: t(`invite.${one}`),
          }))}
          defaultValue={role}
          {...errorOf("role")}
        />
        <SelectField
          id="language"
          name="language"
          label={t("invite.language")}
          help={t("invite.languageHelp")}
          empty={false}
          options={languages.map((one) => ({ value: one, label: plans(`languages.${one}`) }))}
          defaultValue={language}
          {...errorOf("language")}
        />
        <Button name="intent" value="invite">
          {t("invite.send")}
        </Button>
      </PostForm>
    </section>
  );
}
