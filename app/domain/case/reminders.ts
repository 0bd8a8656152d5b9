import { addWorkingDays } from "../law/working-days.ts";

/** Reminders of a review that is not given, in the order of their days. */
export const reminders = ["seven-before", "two-before", "due-today", "two-after"] as const;
export type Reminder = (typeof reminders)[number];

/** Working days from the due date to the reminder. */
const offsets: Readonly<Record<Reminder, number>> = {
  "seven-before": -7,
  "two-before": -2,
  "due-today": 0,
  "two-after": 2,
};

export const dayOfReminder = (reminder: Reminder, dueOn: string): string => {
  const offset = offsets[reminder];
  return offset === 0 ? dueOn : addWorkingDays(dueOn, offset);
};

/**
 * The one reminder that applies on a day: the last whose day has come. After days on which nothing was sent, the earlier ones
 * would say what is no longer true, so they are left out.
 */
export const reminderOn = (today: string, dueOn: string): Reminder | undefined =>
  reminders.findLast((reminder) => dayOfReminder(reminder, dueOn) <= today);

/** Reviews due after this day have no reminder yet. */
export const lastDueWithReminder = (today: string): string => addWorkingDays(today, 7);

export const tellsCoordinators = (reminder: Reminder): boolean => reminder === "two-after";
