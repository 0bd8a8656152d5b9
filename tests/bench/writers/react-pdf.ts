import { createRequire } from "node:module";
import {
  Circle,
  Document,
  Font,
  Line,
  Page,
  Polygon,
  Rect,
  renderToBuffer,
  Svg,
  Text,
  View,
} from "@react-pdf/renderer";
import { Fragment, createElement as h, type ReactElement } from "react";
import {
  type Answer,
  type Block,
  type Content,
  type DocumentModel,
  type Figure,
  headingLevels,
  plainText,
  type Shape,
  type Table,
  type Tone,
} from "~/domain/document.ts";
import { colours } from "~/pdf/theme.ts";

const face = (file: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}.ttf`);
Font.register({
  family: "Source Sans 3",
  fonts: [
    { src: face("400Regular/SourceSans3_400Regular") },
    { src: face("600SemiBold/SourceSans3_600SemiBold"), fontWeight: 600 },
  ],
});

const bold = { fontWeight: 600 } as const;
const sizes = { 1: 17, 2: 13, 3: 11, 4: 10.5 } as const;
const paper = { padding: "76 60 74 60", fontFamily: "Source Sans 3", fontSize: 10.5, lineHeight: 1.4 };
const tone = (name: Tone): string => `rgb(${colours[name].map((part) => Math.round(part * 255)).join(",")})`;
const say = (text: string, key: number | string, style: object = {}): ReactElement =>
  h(Text, { key, style: { marginBottom: 5, ...style } }, text || " ");

/** The same document by @react-pdf/renderer, with the same fonts and sizes; it has no tags. */
export function writeWithReactPdf(model: DocumentModel): Promise<Buffer> {
  const levels = headingLevels(model.blocks);
  const facts = model.coverFacts.map(([label, value], key) =>
    answer({ label, content: [{ type: "paragraph", text: value }] }, key),
  );
  const headings = model.blocks.flatMap((block, key) => (block.type === "heading" ? [say(block.text, key)] : []));
  const cover = h(
    View,
    { key: "cover" },
    say(model.subject, "subject", bold),
    say(model.title, "title", { ...bold, fontSize: 25 }),
    say(model.statusLine, "status", bold),
    say(model.revisionLine, "revision"),
    facts,
    say((model.secrecy ?? []).join("\n"), "secrecy"),
    headings,
  );
  const body = model.blocks.map((block, key) => blockOf(block, key, levels.get(key)));
  const footer = h(Text, {
    key: "footer",
    fixed: true,
    style: { position: "absolute", bottom: 36, left: 60, fontSize: 8.5 },
    render: ({ pageNumber, totalPages }) => `${model.revisionLine}  ·  ${pageNumber} / ${totalPages}`,
  });
  const sheet = h(Page, { size: "A4", style: paper }, cover, h(View, { key: "break", break: true }), body, footer);
  return renderToBuffer(h(Document, { title: model.title, author: model.author, language: model.lang }, sheet));
}

function blockOf(block: Block, key: number, level: keyof typeof sizes | undefined): ReactElement {
  if (block.type === "heading") return say(block.text, key, { ...bold, fontSize: sizes[level ?? block.level] });
  if (block.type === "answers") return h(Fragment, { key }, block.items.map(answer));
  return block.type === "page-break" ? h(View, { key, break: true }) : content(block, key);
}

/** One under the other, in no box of its own: a box that goes over the end of a page breaks this writer's arithmetic. */
function answer({ label, remark, content: parts }: Answer, key: number): ReactElement {
  const names = [say(label, "label", bold), ...(remark ? [say(remark, "remark")] : [])];
  return h(Fragment, { key }, names, parts.map(content));
}

function content(part: Content, key: number): ReactElement {
  switch (part.type) {
    case "paragraph":
    case "free-text":
      return say(plainText(part.text), key);
    case "note":
      return say([part.title, plainText(part.text)].filter(Boolean).join("\n"), key);
    case "list":
      return h(
        Fragment,
        { key },
        part.items.map((one, place) => say(`• ${plainText(one)}`, place)),
      );
    case "table":
      return table(part, key);
    case "figure":
      return figure(part, key);
    default:
      return h(View, { key });
  }
}

function table({ caption, columns, rows, totals }: Table, key: number): ReactElement {
  const row = (cells: readonly string[], place: number, style: object = {}): ReactElement =>
    h(
      View,
      { key: place, wrap: false, style: { flexDirection: "row", borderBottom: 0.6, ...style } },
      cells.map((cell, at) => h(Text, { key: at, style: { flex: 1, padding: 5, fontSize: 9.5 } }, cell)),
    );
  const body = [...rows, ...(totals ? [totals] : [])].map((cells, place) =>
    row(
      cells.map((cell) => plainText(cell)),
      place + 1,
    ),
  );
  const head = row(
    columns.map(({ header }) => header),
    0,
    bold,
  );
  return h(Fragment, { key }, say(caption, "caption", bold), head, body);
}

function figure({ width, height, shapes }: Figure, key: number): ReactElement {
  const scale = Math.min(1, 475 / width);
  const box = { width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${height}` };
  // Words in a drawing that moves to the next page break this writer's arithmetic: it draws the shapes alone.
  return h(Svg, { key, ...box }, shapes.filter(({ shape }) => shape !== "text").map(shapeOf));
}

function shapeOf(shape: Shape, key: number): ReactElement {
  const fill = "fill" in shape && shape.fill ? tone(shape.fill) : "none";
  const stroke = "stroke" in shape && shape.stroke ? tone(shape.stroke) : "none";
  switch (shape.shape) {
    case "rect":
      return h(Rect, { key, x: shape.x, y: shape.y, width: shape.width, height: shape.height, fill, stroke });
    case "circle":
      return h(Circle, { key, cx: shape.x, cy: shape.y, r: shape.radius, fill, stroke });
    case "polygon":
      return h(Polygon, { key, points: shape.points.map((point) => point.join(",")).join(" "), fill, stroke });
    case "line": {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [shape.points[0], shape.points.at(-1)];
      return h(Line, { key, x1, y1, x2, y2, stroke });
    }
    case "text":
      return h(Fragment, { key });
  }
}
