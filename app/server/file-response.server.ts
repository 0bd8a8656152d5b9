/** A file to save. It is made for one person, so nobody keeps a copy on the way. */
export const fileResponse = (content: string | Buffer, type: string, name: string): Response =>
  new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": typeof content === "string" ? `${type}; charset=utf-8` : type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
