/** What XML cannot hold at all, however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken away
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text without what XML cannot hold. */
export const legal = (text: string): string => text.replace(illegal, "");

const escaped = (text: string): string => legal(text).replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

type Content = string | readonly Xml[];
/** A piece of XML that is already written. */
export interface Xml {
  readonly xml: string;
}

/** One element; a text as content is escaped, so are the attributes. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: Content = []): Xml {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === "string" ? escaped(content) : content.map(({ xml }) => xml).join("");
  return { xml: inside === "" ? `<${name}${told.join("")}/>` : `<${name}${told.join("")}>${inside}</${name}>` };
}

export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
