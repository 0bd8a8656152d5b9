import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
  at: Date;
}

/** PDF, Word, pictures and archives are packed already: packing them again takes time and saves nothing. */
const isPacked = (name: string): boolean => /\.(pdf|docx|xlsx|pptx|odt|ods|png|jpe?g|zip)$/i.test(name);

/** A zip file as its entries come: one of them is in memory at a time, and only once it is asked for. */
export function zipStream(entries: AsyncIterator<ZipEntry> | Iterator<ZipEntry>): ReadableStream<Uint8Array> {
  let zip: Zip;
  return new ReadableStream({
    start(controller) {
      zip = new Zip((problem, chunk, isLast) => {
        if (problem) controller.error(problem);
        else controller.enqueue(chunk);
        if (isLast) controller.close();
      });
    },
    async pull() {
      const next = await entries.next();
      if (next.done) {
        zip.end();
        return;
      }
      const { name, bytes, at } = next.value;
      const file = isPacked(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      file.mtime = at;
      zip.add(file);
      file.push(bytes, true);
    },
    async cancel() {
      await entries.return?.();
    },
  });
}
