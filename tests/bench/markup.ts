import { createElement, type ReactNode } from "react";

/** A page as constants: what a component would hold if nothing in it were computed. */
export type Markup = string | { tag: string; props: Record<string, unknown>; children: Markup[] };

const empty = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const reactNames: Record<string, string> = {
  class: "className",
  for: "htmlFor",
  charset: "charSet",
  tabindex: "tabIndex",
  checked: "defaultChecked",
  value: "defaultValue",
  autocomplete: "autoComplete",
  maxlength: "maxLength",
  colspan: "colSpan",
  datetime: "dateTime",
  enctype: "encType",
  hreflang: "hrefLang",
  crossorigin: "crossOrigin",
  inputmode: "inputMode",
  spellcheck: "spellCheck",
  readonly: "readOnly",
  novalidate: "noValidate",
  "xlink:href": "xlinkHref",
};
const flags = new Set([
  "checked",
  "disabled",
  "hidden",
  "multiple",
  "novalidate",
  "open",
  "readonly",
  "required",
  "selected",
  "async",
]);

/** Reads HTML as React writes it: quoted attributes, every element closed. What a script holds is one ready string. */
export function readMarkup(html: string): Markup[] {
  const roots: Markup[] = [];
  const open = [roots];
  const tokens =
    /<!--.*?-->|<!DOCTYPE[^>]*>|<script([^>]*)>(.*?)<\/script>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gs;
  for (const [, ofScript, script, closing, tag, attributes, text] of html.matchAll(tokens)) {
    const into = open.at(-1) ?? roots;
    if (script !== undefined) {
      const props = { ...readProps("script", ofScript ?? ""), dangerouslySetInnerHTML: { __html: script } };
      into.push({ tag: "script", props, children: [] });
    } else if (text !== undefined) {
      into.push(decode(text));
    } else if (tag !== undefined && closing) {
      open.pop();
    } else if (tag !== undefined) {
      const children: Markup[] = [];
      into.push({ tag, props: readProps(tag, attributes ?? ""), children });
      if (!empty.has(tag)) open.push(children);
    }
  }
  return roots;
}

function readProps(tag: string, attributes: string): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const [, name = "", value] of attributes.matchAll(/\s([^\s=>/]+)(?:="([^"]*)")?/g)) {
    if (name === "style" || name.startsWith("on")) continue;
    const isPlainValue = name === "value" && tag !== "input" && tag !== "textarea";
    props[isPlainValue ? name : (reactNames[name] ?? name)] = flags.has(name) ? true : decode(value ?? "");
  }
  return props;
}

const decode = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

/** Elements made anew for each page, as a component does. */
export const toElements = (markup: readonly Markup[]): ReactNode[] =>
  markup.map((one, place) =>
    typeof one === "string" ? one : createElement(one.tag, { ...one.props, key: place }, ...toElements(one.children)),
  );
