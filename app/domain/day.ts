const helsinki = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });

/** The calendar day of an instant in Finland, `YYYY-MM-DD`. */
export const dayInHelsinki = (instant: Date): string => helsinki.format(instant);
