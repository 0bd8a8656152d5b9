import { useTranslation } from "~/i18n/use-translation.ts";
import { Advice } from "~/ui/advice-view.tsx";
import { Notification } from "~/ui/notification.tsx";
import { ScheduleShown } from "~/ui/schedule-view.tsx";
import { CountingRules, Worksheet } from "~/ui/worksheet.tsx";
import type { PlanPanel } from "./plan-panel.ts";

/** What the adviser and the calendar make of the plan's answers. */
export function PlanPanelView({ panel, id }: { panel: PlanPanel; id: string }) {
  const { t } = useTranslation("advice");
  switch (panel.kind) {
    case "schedule":
      return (
        <>
          <ScheduleShown schedule={panel.schedule} />
          {panel.schedule.drawn ? (
            <p>
              <a href={panel.pageAt}>{t("timeline.open")}</a>
            </p>
          ) : null}
        </>
      );
    case "worksheet":
      return (
        <>
          {panel.worksheet ? <Worksheet worksheet={panel.worksheet} /> : null}
          {panel.rules.length > 0 ? <CountingRules rules={panel.rules} adviserAt={panel.adviserAt} /> : null}
        </>
      );
    case "missing":
      return (
        <Notification tone="info" title={panel.text}>
          <ul>
            {panel.links.map(({ href, text }) => (
              <li key={text}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </Notification>
      );
    case "advice":
      return (
        <div className="stack">
          {panel.isBand ? <Notification tone="info" title={t("bandIsEnough")} /> : null}
          <Advice advice={panel.advice} id={id} />
          <p className="soft">{t("freeChoice")}</p>
        </div>
      );
    case "band-decides":
      return (
        <div className="stack">
          <Notification tone="alert" title={t("bandDecides")}>
            <p>
              <a href={panel.exactAt}>{t("bandDecidesText")}</a>
            </p>
          </Notification>
          <div className="advice-pair">
            <section className="stack" aria-label={t("low", { value: panel.lowValue })}>
              <p className="advice__end">{t("low", { value: panel.lowValue })}</p>
              <Advice advice={panel.low} id={`${id}-low`} />
            </section>
            <section className="stack" aria-label={t("high", { value: panel.highValue })}>
              <p className="advice__end">{t("high", { value: panel.highValue })}</p>
              <Advice advice={panel.high} id={`${id}-high`} />
            </section>
          </div>
        </div>
      );
  }
}
