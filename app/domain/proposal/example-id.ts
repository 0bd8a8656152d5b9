const letters: Readonly<Record<string, string>> = { ø: "o", æ: "ae", ß: "ss", đ: "d", ŋ: "n" };

/** A readable part of an address, made of a title: lower-case letters and figures with hyphens between. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæßđŋ]/g, (letter) => letters[letter] ?? "");
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const kept: string[] = [];
  for (const word of words) if (kept.join("-").length + word.length < 60) kept.push(word);
  return kept.join("-") || "example";
}

/** The first address of the title that is still free. */
export function freeId(title: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(title);
  let id = slug;
  for (let count = 2; isTaken(id); count += 1) id = `${slug}-${count}`;
  return id;
}
