import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { ScheduleShown } from "~/ui/schedule-view.tsx";
import type { TimelinePage } from "./open-timeline.server.ts";
import { PlanCrumbs } from "./plan-crumbs.tsx";

/** The schedule on a page of its own: drawn, as a table, and as a file for a calendar. */
export function TimelineScreen({ lang, page }: { lang: Lang; page: TimelinePage }) {
  const { t } = useTranslation("advice");
  const { plan, schedule, changeAt } = page;
  const calendar = (
    <LinkButton look="secondary" href={paths.timelineCalendar(lang, plan.id)}>
      {t("timeline.calendar")}
    </LinkButton>
  );
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <PageHeading
        above={<span lang={plan.language}>{plan.title}</span>}
        title={t("timeline.title")}
        lead={t("timeline.lead")}
        actions={schedule.drawn ? calendar : undefined}
      />
      <ScheduleShown schedule={schedule} tableOpen />
      {schedule.drawn ? <p className="soft">{t("timeline.calendarHint")}</p> : null}
      {changeAt.length > 0 ? (
        <section className="stack">
          <h2>{t("timeline.change")}</h2>
          <ul>
            {changeAt.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
