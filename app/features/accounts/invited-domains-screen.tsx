import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { SelectOption } from "~/ui/select-field.tsx";
import { Table } from "~/ui/table.tsx";
import { ProblemSummary, refusedFields, Submit, TextField } from "./fields.tsx";
import { UnitFields } from "./people-screens.tsx";

export interface DomainRow {
  domain: string;
  place: string;
  /** Names of the providers that vouch for it. */
  providers: string;
}

export type DomainsDone = "invited" | "withdrawn";

interface InvitedDomainsProps {
  lang: Lang;
  domains: readonly DomainRow[];
  units: readonly SelectOption[];
  cities: readonly SelectOption[];
  hasProvider: boolean;
  done: DomainsDone | undefined;
  refusal: { kind: string } | undefined;
}

/** Domains whose people get an account when their organisation's sign-in first sends them. */
export function InvitedDomains({ lang, domains, units, cities, hasProvider, done, refusal }: InvitedDomainsProps) {
  const { t } = useTranslation("identity");
  const { t: accounts } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  return (
    <div className="stack">
      <p>
        <a href={paths.people(lang)}>{accounts("people.back")}</a>
      </p>
      <h1>{t("domains.title")}</h1>
      <ProblemSummary refused={refused} />
      {done ? <Notification tone="success" title={t(`domains.${done}`)} announced /> : null}
      <p className="lead">{t("domains.intro")}</p>
      {hasProvider ? null : <Notification tone="info" title={t("domains.noProvider")} />}
      {domains.length === 0 ? <p>{t("domains.none")}</p> : <DomainTable domains={domains} />}

      <h2>{t("domains.add")}</h2>
      <PostForm className="form stack">
        <TextField name="domain" label={t("domains.domain")} hint={t("domains.domainHint")} refused={refused} />
        <UnitFields
          label={t("domains.unit")}
          empty={t("domains.chooseUnit")}
          units={units}
          cities={cities}
          refused={refused}
        />
        <Submit intent="invite">{t("domains.submit")}</Submit>
      </PostForm>
    </div>
  );
}

function DomainTable({ domains }: { domains: readonly DomainRow[] }) {
  const { t } = useTranslation("identity");
  const withdraw = ({ domain }: DomainRow) => (
    <PostForm>
      <input type="hidden" name="domain" value={domain} />
      <Submit intent="withdraw" look="secondary" about={domain}>
        {t("domains.withdraw")}
      </Submit>
    </PostForm>
  );
  return (
    <Table
      caption={t("domains.title")}
      captionHidden
      items={domains}
      keyOf={({ domain }) => domain}
      columns={[
        { key: "domain", title: t("domains.domain"), cell: ({ domain }) => domain },
        { key: "place", title: t("domains.place"), cell: ({ place }) => place },
        {
          key: "provider",
          title: t("domains.provider"),
          cell: ({ providers }) => providers || t("domains.noProviderYet"),
        },
        { key: "withdraw", title: t("domains.action"), cell: withdraw },
      ]}
    />
  );
}
