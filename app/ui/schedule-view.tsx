import type { ScheduleView } from "~/domain/advice/schedule-view.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { inOrder } from "./in-order.ts";
import { Notification } from "./notification.tsx";
import { TimelineFigure } from "./timeline-figure.tsx";

const toneOf = ({ fits }: ScheduleView) => (fits === null ? "info" : fits ? "success" : "error");

/** Whether the days fit and which step does not, the drawing, and the same as a table. */
export function ScheduleShown({ schedule, tableOpen = false }: { schedule: ScheduleView; tableOpen?: boolean }) {
  const { t } = useTranslation("advice");
  const { outcome, issues, notes, drawn, disclaimer } = schedule;
  return (
    <div className="stack schedule">
      <Notification tone={toneOf(schedule)} title={outcome}>
        {issues.length > 0 ? <List items={issues} /> : null}
      </Notification>
      {notes.length > 0 ? (
        <Notification tone="info" title={t("scheduleNotes")}>
          <List items={notes} />
        </Notification>
      ) : null}
      {drawn ? <TimelineFigure {...drawn} tableTitle={t("scheduleTable")} tableOpen={tableOpen} /> : null}
      <p className="soft small">{disclaimer}</p>
    </div>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="advice__list">
    {inOrder(items).map(({ key, item }) => (
      <li key={key}>{item}</li>
    ))}
  </ul>
);
