/** A form of a page, filled in as a person would, with one of its buttons pressed. */
export interface FilledForm {
  address: string;
  fields: [name: string, value: string][];
  /** Has a field for more than a sentence. */
  isWritten: boolean;
  /** Under what name the device keeps it, or that the page saves its answers as they are typed. */
  keep: string | undefined;
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found?.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
};

const typed: Readonly<Record<string, string>> = {
  email: "new.person@full.example",
  number: "3",
  date: "2027-03-01",
  password: "correct horse battery staple",
};

/** What a field of the page posts once a person has written, ticked and chosen something everywhere. */
function filledIn(tag: string, inner: string, longText: string): string {
  if (tag.startsWith("<textarea")) return longText.slice(0, Number(attribute(tag, "maxLength") ?? longText.length));
  if (tag.startsWith("<select")) {
    const values = [...inner.matchAll(/<option\s[^>]*value="([^"]*)"/g)].map(([, value = ""]) => value);
    return values.find((value) => value !== "") ?? "";
  }
  const kind = attribute(tag, "type") ?? "text";
  const given = attribute(tag, "value") ?? "";
  if (["hidden", "checkbox", "radio"].includes(kind)) return given || "on";
  return given || typed[kind] || "Words of some length";
}

/** Every form of the page that posts, once for each of its buttons. */
export function filledForms(page: string, own: string, longText: string): FilledForm[] {
  return [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = "", body = ""]) => {
    if (!/method="post"/.test(head)) return [];
    const address = attribute(` ${head}`, "action") ?? own;
    const radios = new Set<string>();
    const found = body.matchAll(/<input\b[^>]*>|<(textarea|select)\b[^>]*>[\s\S]*?<\/\1>/g);
    const fields = [...found].flatMap(([whole]): [string, string][] => {
      const [tag = ""] = /^<[^>]*>/.exec(whole) ?? [];
      const name = attribute(tag, "name");
      // What people do not see is a trap for machines.
      if (name === undefined || name === "website" || attribute(tag, "type") === "file") return [];
      if (attribute(tag, "type") === "radio" && radios.has(name)) return [];
      radios.add(name);
      return [[name, filledIn(tag, whole, longText)]];
    });
    const buttons = [...body.matchAll(/<button\b[^>]*>/g)].map(([tag]) => tag);
    const pressed = buttons.flatMap((tag): [string, string][] => {
      const name = attribute(tag, "name");
      return name === undefined ? [] : [[name, attribute(tag, "value") ?? ""]];
    });
    const ways = pressed.length > 0 ? pressed.map((one) => [...fields, one]) : [fields];
    const isWritten = body.includes("<textarea");
    const keep = attribute(` ${head}`, "data-keep") ?? (body.includes("data-question=") ? "answers" : undefined);
    return ways.map((all) => ({ address, fields: all, isWritten, keep }));
  });
}
