/** A calendar file to download. It is made for one person, so nobody keeps a copy on the way. */
export const calendarResponse = (calendar: string, fileName: string): Response =>
  new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
