/** A file to save. It is made for one person, so nobody keeps a copy on the way. */
export const fileResponse = (content: string, type: string, name: string): Response =>
  new Response(content, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
