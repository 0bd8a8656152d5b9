import { listMails } from "db/repositories/mails.ts";
import { users } from "db/schema/accounts.ts";
import { eq } from "drizzle-orm";
import { freshDatabase } from "tests/support/database.ts";
import { anActor } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import type { Lang } from "~/domain/lang.ts";
import { writeLawMails } from "~/features/adviser/law-mails.server.ts";

const origin = "https://plans.example";
const at = (day: string) => new Date(`${day}T06:00:00Z`);

function aService(language: Lang = "fi") {
  const db = freshDatabase();
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  anActor(db, { roles: ["officer"] });
  db.update(users).set({ language }).where(eq(users.id, coordinator.id)).run();
  return { db, coordinator };
}

describe("the end of the table of EU thresholds", () => {
  test("is told to nobody 91 days before it", () => {
    const { db } = aService();
    writeLawMails(db, origin, at("2027-10-01"));
    expect(listMails(db, 10)).toEqual([]);
  });

  test.each([
    ["fi", "EU-kynnysarvojen taulukko päättyy pian", "31.12.2027, 90 päivän kuluttua", "/fi/law#next"],
    ["sv", "Tabellen över EU-tröskelvärden slutar snart", "31.12.2027, om 90 dagar", "/sv/law#next"],
    ["en", "The table of EU thresholds ends soon", "31 December 2027, in 90 days", "/en/law#next"],
  ] as const)("is told to each coordinator 90 days before it, in %s", (language, subject, words, link) => {
    const { db, coordinator } = aService(language);
    writeLawMails(db, origin, at("2027-10-02"));
    const [mail, ...others] = listMails(db, 10);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: coordinator.email, language, subject });
    expect(mail?.text).toContain(words);
    expect(mail?.text).toContain(origin + link);
  });

  test("is told once, however often the job runs or the service starts", () => {
    const { db } = aService();
    for (const day of ["2027-10-02", "2027-10-02", "2027-10-03", "2027-11-30"]) writeLawMails(db, origin, at(day));
    expect(listMails(db, 10)).toHaveLength(1);
  });

  test("is told late where the service was off on the day itself, with the days that are left", () => {
    const { db } = aService("en");
    writeLawMails(db, origin, at("2027-12-01"));
    expect(listMails(db, 10)[0]?.text).toContain("in 30 days");
  });

  test("is told to a coordinator who comes in the meantime", () => {
    const { db } = aService();
    writeLawMails(db, origin, at("2027-10-02"));
    const second = anActor(db, { roles: ["coordinator"], city: null });
    writeLawMails(db, origin, at("2027-10-03"));
    expect(listMails(db, 10).map(({ to }) => to)).toContain(second.email);
    expect(listMails(db, 10)).toHaveLength(2);
  });

  test("is told once more when it has come without new figures, also where nobody heard of it before", () => {
    const { db } = aService("en");
    writeLawMails(db, origin, at("2028-01-01"));
    writeLawMails(db, origin, at("2028-02-01"));
    expect(listMails(db, 10).map(({ subject }) => subject)).toEqual(["The table of EU thresholds has ended"]);
  });

  test("follows the calendar of Finland, not of UTC", () => {
    const { db } = aService();
    writeLawMails(db, origin, new Date("2027-10-01T22:00:00Z"));
    expect(listMails(db, 10)).toHaveLength(1);
  });

  test("is not told to a coordinator whose account is closed", () => {
    const { db, coordinator } = aService();
    db.update(users)
      .set({ closedAt: at("2027-01-01") })
      .where(eq(users.id, coordinator.id))
      .run();
    writeLawMails(db, origin, at("2027-10-02"));
    expect(listMails(db, 10)).toEqual([]);
  });
});
