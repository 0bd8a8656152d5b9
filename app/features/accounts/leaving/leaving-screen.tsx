import { useTranslation } from "~/i18n/use-translation.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Tick } from "~/ui/tick-group.tsx";
import { ProblemSummary, type Refused, refusedFields, SelectField } from "../fields.tsx";
import { RequestText, refusedRequest } from "../personal-data/request-text.tsx";
import { toCoordinators } from "./leaving-fields.ts";
import type { LeavingPage } from "./open-leaving.server.ts";

/** What a person who leaves holds, and who takes each of it over. */
export function LeavingScreen({ page, refusal }: { page: LeavingPage; refusal: { kind: string } | undefined }) {
  const { t } = useTranslation("leaving");
  const refused = refusedFields(refusal);
  return (
    <div className="text-page">
      <Breadcrumbs crumbs={[{ href: page.back, text: t("back") }]} />
      <ProblemSummary refused={refused} />
      <PageHeading title={page.title} lead={page.isClosed ? null : t("lead")} />
      {page.request ? <Asked name={page.name} request={page.request} /> : null}
      {page.isClosed ? <ClosedAccount page={page} /> : <LeavingForm page={page} refused={refused} />}
      {page.request ? <RefuseRemoval refusal={refusal} /> : null}
    </div>
  );
}

function LeavingForm({ page, refused }: { page: LeavingPage; refused: Refused }) {
  const { t } = useTranslation("leaving");
  const { t: problem } = useTranslation("accounts");
  const { name, plans, reviews, todos, questions, asked, examples, lead, teams } = page;
  const holdsNothing =
    plans.length + reviews.length + todos.length + asked.length + teams.length === 0 &&
    !questions &&
    !examples &&
    !lead;
  const sure = refused?.problems.sure;
  const choose = ({ field, label, help, options: all }: LeavingPage["todos"][number], empty?: string) => (
    <SelectField
      key={field}
      name={field}
      label={label}
      {...(help ? { hint: help } : {})}
      options={all}
      empty={empty ?? problem("problems.no-heir")}
      refused={refused}
    />
  );
  const free = { value: toCoordinators, label: t("toCoordinators") };
  return (
    <PostForm className="form stack">
      {holdsNothing ? <p>{t("nothing", { name })}</p> : null}
      {plans.length > 0 ? <h2>{t("plans", { name })}</h2> : null}
      {plans.map((one) => (
        <div key={one.field} className="stack stack--close">
          <Lines lines={one.lines} />
          {choose(one)}
        </div>
      ))}
      {reviews.length > 0 ? <h2>{t("reviews", { name })}</h2> : null}
      {reviews.map((one) => choose({ ...one, options: [...one.options, free] }))}
      {todos.length > 0 ? <h2>{t("todos", { name })}</h2> : null}
      {todos.map((one) => choose(one, t("planOwner")))}
      {questions ? (
        <>
          <h2>{t("questions", { name })}</h2>
          <Lines lines={questions.lines} />
          {choose(questions, t("wholeCity"))}
        </>
      ) : null}
      {asked.map((one) => (
        <div key={one.field} className="stack">
          <h2>{one.title}</h2>
          <Lines lines={one.lines} />
          {choose(one)}
        </div>
      ))}
      {examples ? (
        <>
          <h2>{t("examples", { name })}</h2>
          <Lines lines={examples.lines} />
          {choose(examples)}
        </>
      ) : null}
      {lead ? (
        <>
          <h2>{t("leadTitle")}</h2>
          {choose(lead)}
        </>
      ) : null}
      {teams.length > 0 ? (
        <>
          <h2>{t("teams", { name })}</h2>
          <p>{t("teamsHelp")}</p>
          <Lines lines={teams} />
        </>
      ) : null}
      <Tick
        id="sure"
        name="sure"
        label={t("sure", { name })}
        defaultChecked={refused?.typed.sure === "yes"}
        {...(sure ? { error: problem(`problems.${sure}`) } : {})}
      />
      {page.mayErase ? <Erase name={name} isTicked={refused?.typed.erase === "yes"} /> : null}
      <div>
        <Button look="danger">{t("submit")}</Button>
      </div>
    </PostForm>
  );
}

function Asked({ name, request: { when, text } }: { name: string; request: { when: string; text: string } }) {
  const { t } = useTranslation("personalData");
  return (
    <Notification tone="info" title={t("requests.asked", { name, when })}>
      {text ? <p>{text}</p> : null}
    </Notification>
  );
}

function Erase({ name, isTicked = false }: { name: string; isTicked?: boolean }) {
  const { t } = useTranslation("personalData");
  return (
    <Tick
      id="erase"
      name="erase"
      label={t("requests.erase", { name })}
      help={t("requests.eraseHelp")}
      defaultChecked={isTicked}
    />
  );
}

/** The account is closed already: all that is left to do is to take the name away. */
function ClosedAccount({ page: { name, mayErase } }: { page: LeavingPage }) {
  const { t } = useTranslation("leaving");
  const { t: data } = useTranslation("personalData");
  return (
    <>
      <Notification tone="info" title={t("closedAlready")} />
      {mayErase ? (
        <PostForm className="form stack">
          <Erase name={name} />
          <div>
            <Button look="danger">{data("requests.eraseSubmit")}</Button>
          </div>
        </PostForm>
      ) : null}
    </>
  );
}

function RefuseRemoval({ refusal }: { refusal: { kind: string } | undefined }) {
  const { t } = useTranslation("personalData");
  const invalid = refusedRequest(refusal);
  return (
    <PostForm keep="why" className="form stack">
      <h2>{t("requests.refuse")}</h2>
      <RequestText name="reason" label={t("requests.reason")} help={t("requests.reasonHelp")} invalid={invalid} />
      <div>
        <Button look="secondary" name="intent" value="refuse-removal">
          {t("requests.refuse")}
        </Button>
      </div>
    </PostForm>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
