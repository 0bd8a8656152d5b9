import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Button } from "~/ui/button.tsx";
import { Facts } from "~/ui/facts.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { PartnerIntent, PartnerPage } from "./partners.server.ts";

interface PartnersScreenProps {
  lang: Lang;
  page: PartnerPage;
  /** The id of a joint plan, should one be made. */
  newPlan: string;
  done?: PartnerIntent | undefined;
  hasChanged: boolean;
}

/** What the owner of a plan is asked about partners, and who they are once both have agreed. */
export function PartnersScreen({ lang, page, newPlan, done, hasChanged }: PartnersScreenProps) {
  const { t } = useTranslation("radar");
  const { plan, requests } = page;
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <PageHeading above={<span lang={plan.language}>{plan.title}</span>} title={t("own.title")} lead={t("own.lead")} />
      {done ? <Notification tone="success" title={t(`own.done.${done}`)} announced /> : null}
      {hasChanged ? <Notification tone="alert" title={t("own.changed")} announced /> : null}
      {requests.length === 0 ? <p>{t("own.none")}</p> : null}
      {requests.map((request) => (
        <Request key={request.id} request={request} page={page} newPlan={newPlan} />
      ))}
    </div>
  );
}

type RequestProps = { request: PartnerPage["requests"][number]; page: PartnerPage; newPlan: string };

function Request({ request, page, newPlan }: RequestProps) {
  const { t } = useTranslation("radar");
  const { id, asked, standing, partner } = request;
  return (
    <section className="stack">
      <h2>{t("own.asked", { when: asked })}</h2>
      <p>{t(`own.standing.${standing}`)}</p>
      {partner ? (
        <>
          <Facts
            facts={[
              { key: "city", name: t("own.city"), value: partner.city },
              { key: "plan", name: t("own.plan"), value: partner.title, lang: partner.language },
              { key: "themes", name: t("own.themes"), value: partner.themes || "–" },
              { key: "notice", name: t("own.notice"), value: partner.notice ?? "–" },
              {
                key: "owner",
                name: t("own.owner"),
                value: (
                  <>
                    {partner.owner}, <a href={`mailto:${partner.email}`}>{partner.email}</a>
                  </>
                ),
              },
            ]}
          />
          {page.canJoin ? (
            <PostForm className="stack">
              <input type="hidden" name="match" value={id} />
              <input type="hidden" name="newPlan" value={newPlan} />
              <p>{t("own.onward")}</p>
              <div className="row">
                <Button look="secondary" name="intent" value="join">
                  {t("own.join")}
                </Button>
                <Button look="secondary" name="intent" value="joint">
                  {t("own.joint")}
                </Button>
              </div>
            </PostForm>
          ) : null}
        </>
      ) : null}
      {standing === "open" ? (
        <PostForm className="row">
          <input type="hidden" name="match" value={id} />
          <Button name="intent" value="yes">
            {t("own.yes")}
          </Button>
          <Button look="secondary" name="intent" value="no">
            {t("own.no")}
          </Button>
        </PostForm>
      ) : null}
    </section>
  );
}
