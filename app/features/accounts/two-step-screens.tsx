import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { TextField as Proof, refusedFields, Submit } from "./fields.tsx";
import type { TwoStepPage } from "./two-step.server.ts";

type Refusal = { kind: string } | undefined;

function CodeField({ label, refusal, name = "code" }: { label: string; refusal: Refusal; name?: string }) {
  const { t } = useTranslation("twoStep");
  const error = refusal && refusal.kind !== "invalid" && t(refusal.kind === "too-many" ? "tooMany" : "wrongCode");
  return <TextField id={name} name="code" label={label} autoComplete="one-time-code" {...(error ? { error } : {})} />;
}

/** The password was right; a code is asked for. */
export function SecondStep({ lang, to, refusal }: { lang: Lang; to: string; refusal: Refusal }) {
  const { t } = useTranslation("twoStep");
  return (
    <div className="text-page">
      <h1>{t("second.title")}</h1>
      <p>{t("second.text")}</p>
      <form method="post" action={paths.secondStep(lang)} className="form stack">
        <input type="hidden" name="to" value={to} />
        <CodeField label={t("second.code")} refusal={refusal} />
        <Submit>{t("second.submit")}</Submit>
      </form>
      <p>
        <a href={paths.signIn(lang)}>{t("second.cancel")}</a>
      </p>
    </div>
  );
}

interface TwoStepProps {
  lang: Lang;
  page: TwoStepPage;
  /** Made just now: shown once. */
  codes: readonly string[] | undefined;
  refusal: Refusal;
}

/** One's own two-step sign-in: setting it up, recovery codes, turning it off. */
export function TwoStep({ lang, page, codes, refusal }: TwoStepProps) {
  const { t } = useTranslation("twoStep");
  const { t: accounts } = useTranslation("accounts");
  const { isOn, isRequired, setUp } = page;
  return (
    <div className="text-page stack">
      <Breadcrumbs crumbs={[{ href: paths.account(lang), text: accounts("own.title") }]} />
      <PageHeading title={t("title")} lead={t("lead")} />
      {isRequired && !isOn ? <Notification tone="alert" title={t("required")} /> : null}
      {codes ? (
        <Codes lang={lang} codes={codes} />
      ) : isOn ? (
        <InUse page={page} refusal={refusal} />
      ) : setUp ? (
        <SetUp page={page} setUp={setUp} refusal={refusal} />
      ) : (
        <Begin page={page} refusal={refusal} />
      )}
    </div>
  );
}

function Codes({ lang, codes }: { lang: Lang; codes: readonly string[] }) {
  const { t } = useTranslation("twoStep");
  return (
    <section className="stack">
      <h2>{t("codesTitle")}</h2>
      <p>{t("codesText")}</p>
      <ul className="code-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <LinkButton href={paths.twoStep(lang)}>{t("codesSaved")}</LinkButton>
      </p>
    </section>
  );
}

function Begin({ page, refusal }: { page: TwoStepPage; refusal: Refusal }) {
  const { t } = useTranslation("twoStep");
  return (
    <section className="stack">
      <p>{t("off")}</p>
      <NewKey page={page} refusal={refusal} />
    </section>
  );
}

/** Makes a key for the authenticator, the first or another. */
function NewKey({ page: { proof, setUp }, refusal }: { page: TwoStepPage; refusal: Refusal }) {
  const { t } = useTranslation("twoStep");
  const { t: identity } = useTranslation("identity");
  if (proof === "sign-in") return <p>{t("signInFirst")}</p>;
  return (
    <PostForm className="form stack">
      {proof === "password" ? (
        <Proof
          name="proof"
          type="password"
          label={identity("email.password")}
          hint={t("proofHint")}
          autoComplete="current-password"
          refused={refusedFields(refusal)}
        />
      ) : null}
      <Submit intent="begin" {...(setUp ? { look: "quiet" } : {})}>
        {t(setUp ? "again" : "begin")}
      </Submit>
    </PostForm>
  );
}

interface SetUpProps {
  page: TwoStepPage;
  setUp: NonNullable<TwoStepPage["setUp"]>;
  refusal: Refusal;
}

function SetUp({ page, setUp, refusal }: SetUpProps) {
  const { t } = useTranslation("twoStep");
  const { side, path } = setUp.qr;
  return (
    <section className="stack">
      <p>{t("scan")}</p>
      <svg className="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t("picture")}>
        <path fill="#fff" d={`M0 0h${side}v${side}h-${side}z`} />
        <path fill="#000" d={path} />
      </svg>
      <p>
        {t("bySecret")} <code>{setUp.secret}</code>
      </p>
      <PostForm className="form stack">
        <p>{t("first")}</p>
        <CodeField label={t("code")} refusal={refusal} />
        <Submit intent="confirm">{t("confirm")}</Submit>
      </PostForm>
      <NewKey page={page} refusal={refusal} />
    </section>
  );
}

function InUse({ page: { isRequired, codesLeft }, refusal }: { page: TwoStepPage; refusal: Refusal }) {
  const { t } = useTranslation("twoStep");
  return (
    <section className="stack">
      <p>
        {t("on")} {t("left", { count: codesLeft })}
      </p>
      <PostForm className="form stack">
        <CodeField label={t("code")} refusal={refusal} />
        <p>{t("renewText")}</p>
        <Submit intent="renew" look="secondary">
          {t("renew")}
        </Submit>
        {isRequired ? null : (
          <>
            <p>{t("turnOffText")}</p>
            <Submit intent="off" look="secondary">
              {t("turnOff")}
            </Submit>
          </>
        )}
      </PostForm>
    </section>
  );
}

export interface SignInsView {
  lang: Lang;
  lines: readonly {
    key: string;
    when: string;
    outcome: "signed-in" | "wrong-password" | "no-code" | "wrong-code";
    device: string | null;
  }[];
}

export function SignIns({ lang, lines }: SignInsView) {
  const { t } = useTranslation("twoStep");
  const { t: accounts } = useTranslation("accounts");
  return (
    <div className="text-page stack">
      <Breadcrumbs crumbs={[{ href: paths.account(lang), text: accounts("own.title") }]} />
      <PageHeading title={t("signIns.title")} lead={t("signIns.lead")} />
      {lines.length === 0 ? (
        <p>{t("signIns.none")}</p>
      ) : (
        <Table
          caption={t("signIns.title")}
          captionHidden
          items={lines}
          keyOf={({ key }) => key}
          columns={[
            { key: "when", title: t("signIns.when"), cell: ({ when }) => when },
            { key: "what", title: t("signIns.what"), cell: ({ outcome }) => t(`signIns.outcomes.${outcome}`) },
            { key: "device", title: t("signIns.device"), cell: ({ device }) => device ?? t("signIns.unknown") },
          ]}
        />
      )}
    </div>
  );
}
