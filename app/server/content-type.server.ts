import { fileTypeFromBuffer } from "file-type";

const accepted = new Set([
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "image/png",
  "image/jpeg",
]);

const isText = (content: Buffer): boolean => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return !/[^\P{Cc}\t\n\r\f\v]/u.test(text);
  } catch {
    return false;
  }
};

/** The type of a file by its content; undefined when it is none that plans may hold. A name is believed only for CSV. */
export async function contentTypeOf(content: Buffer, name: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content);
  if (found) return accepted.has(found.mime) ? found.mime : undefined;
  if (!isText(content)) return undefined;
  if (/\.csv$/i.test(name)) return "text/csv";
  return /\.txt$/i.test(name) ? "text/plain" : undefined;
}
