import type { Text } from "../lang.ts";
import { addDays, dayOf, weekdayOf, yearOf } from "./calendar-day.ts";
import { actFirstDay, type Dated, rulesetDate } from "./dated.ts";

export interface HolidayRule extends Dated {
  name: Text;
  /** Only the act on periods counts it as a holiday: an ordinary weekday elsewhere. */
  isEve: boolean;
  dayIn: (year: number) => string;
}

export interface Holiday {
  day: string;
  rule: HolidayRule;
}

/** Easter Sunday by the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const count = moon + sunday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

const fixed =
  (month: number, date: number) =>
  (year: number): string =>
    dayOf(year, month, date);

const fromEaster =
  (days: number) =>
  (year: number): string =>
    addDays(easterOf(year), days);

/** The first day of a weekday on or after a date. */
const weekdayFrom =
  (weekday: number, month: number, date: number) =>
  (year: number): string => {
    const first = dayOf(year, month, date);
    return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  };

type Basis = Pick<Dated, "law" | "source" | "notVerified">;

const church: Basis = {
  law: ["150/1930 § 5", "1397/2016 § 129(1)", "652/2023"],
  source: ["act-150-1930", "church-act"],
  notVerified: {
    fi: "Kirkkolain 652/2023 pyhäpäiväluetteloa ei ole luettu alkuperäislähteestä; luettelo on aiemmasta kirkkolaista 1054/1993.",
    sv: "Helgdagsförteckningen i kyrkolagen 652/2023 har inte lästs i originalkällan; förteckningen är från den tidigare kyrkolagen 1054/1993.",
    en: "The list of holy days in the Church Act 652/2023 was not read at its source; the list is that of the former Church Act 1054/1993.",
  },
};
const independence: Basis = {
  law: ["150/1930 § 5", "1397/2016 § 129(1)", "388/1937"],
  source: ["act-150-1930", "act-388-1937"],
};
const mayDay: Basis = {
  law: ["150/1930 § 5", "1397/2016 § 129(1)", "272/1944"],
  source: ["act-150-1930"],
  notVerified: {
    fi: "Lakia 272/1944 ei ole luettu alkuperäislähteestä.",
    sv: "Lagen 272/1944 har inte lästs i originalkällan.",
    en: "Act 272/1944 was not read at its source.",
  },
};
const eve: Basis = { law: ["150/1930 § 5", "1397/2016 § 129(1)"], source: ["act-150-1930", "act"] };

const rule = (id: string, name: Text, dayIn: HolidayRule["dayIn"], basis: Basis = church): HolidayRule => ({
  id: `holiday.${id}`,
  kind: "law",
  validFrom: actFirstDay,
  validTo: null,
  verifiedOn: rulesetDate,
  ...basis,
  name,
  isEve: basis === eve,
  dayIn,
});

/**
 * Which days shift a deadline besides Saturdays and Sundays: public holidays and two eves.
 * New Year's Eve, Maundy Thursday, 5 January, 30 April and 5 December are ordinary days.
 */
export const holidayRules: readonly HolidayRule[] = [
  rule("new-year", { fi: "uudenvuodenpäivä", sv: "nyårsdagen", en: "New Year's Day" }, fixed(1, 1)),
  rule("epiphany", { fi: "loppiainen", sv: "trettondagen", en: "Epiphany" }, fixed(1, 6)),
  rule("good-friday", { fi: "pitkäperjantai", sv: "långfredagen", en: "Good Friday" }, fromEaster(-2)),
  rule("easter", { fi: "pääsiäispäivä", sv: "påskdagen", en: "Easter Sunday" }, fromEaster(0)),
  rule("easter-monday", { fi: "toinen pääsiäispäivä", sv: "annandag påsk", en: "Easter Monday" }, fromEaster(1)),
  rule("may-day", { fi: "vapunpäivä", sv: "första maj", en: "May Day" }, fixed(5, 1), mayDay),
  rule("ascension", { fi: "helatorstai", sv: "Kristi himmelsfärdsdag", en: "Ascension Day" }, fromEaster(39)),
  rule("whit-sunday", { fi: "helluntaipäivä", sv: "pingstdagen", en: "Whit Sunday" }, fromEaster(49)),
  rule("midsummer-eve", { fi: "juhannusaatto", sv: "midsommarafton", en: "Midsummer Eve" }, weekdayFrom(5, 6, 19), eve),
  rule("midsummer", { fi: "juhannuspäivä", sv: "midsommardagen", en: "Midsummer Day" }, weekdayFrom(6, 6, 20)),
  rule("all-saints", { fi: "pyhäinpäivä", sv: "alla helgons dag", en: "All Saints' Day" }, weekdayFrom(6, 10, 31)),
  rule(
    "independence",
    { fi: "itsenäisyyspäivä", sv: "självständighetsdagen", en: "Independence Day" },
    fixed(12, 6),
    independence,
  ),
  rule("christmas-eve", { fi: "jouluaatto", sv: "julafton", en: "Christmas Eve" }, fixed(12, 24), eve),
  rule("christmas", { fi: "joulupäivä", sv: "juldagen", en: "Christmas Day" }, fixed(12, 25)),
  rule(
    "second-christmas-day",
    { fi: "toinen joulupäivä", sv: "annandag jul", en: "Second Christmas Day" },
    fixed(12, 26),
  ),
];

const byYear = new Map<number, ReadonlyMap<string, Holiday>>();

function holidaysByDay(year: number): ReadonlyMap<string, Holiday> {
  const known = byYear.get(year);
  if (known) return known;
  // Ascension can fall before May Day, or on it.
  const found = holidayRules.map((each) => ({ day: each.dayIn(year), rule: each }));
  found.sort((one, other) => (one.day < other.day ? -1 : 1));
  const days = new Map(found.map((holiday) => [holiday.day, holiday]));
  byYear.set(year, days);
  return days;
}

/** The holidays and the two eves of a year, in their order. */
export const holidaysIn = (year: number): readonly Holiday[] => [...holidaysByDay(year).values()];

export const findHoliday = (day: string): Holiday | undefined => holidaysByDay(yearOf(day)).get(day);
