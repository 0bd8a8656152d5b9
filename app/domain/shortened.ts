/** Stands where a text was cut: the whole is elsewhere. */
export const cutMark = "[…]";

/** The text on one line, cut at a word where it has more letters than allowed, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const room = letters.slice(0, Math.max(most, 1)).join("");
  const end = room.lastIndexOf(" ");
  return `${(end > 0 ? room.slice(0, end) : room).replace(/[\s,;:–-]+$/u, "")} ${cutMark}`;
}
