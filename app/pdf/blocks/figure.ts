import type { Figure, Shape } from "../../domain/document.ts";
import { type Column, drawLines, type Prepared, type Setting } from "../prepared.ts";
import type { Sheet } from "../sheet.ts";
import type { Element } from "../structure.ts";
import { columnHeight, sheet as paper, styles, type TextStyle } from "../theme.ts";

/** A drawing in its own units of at most a point, made smaller where the column or the page asks for it. */
export function prepareFigure(setting: Setting, figure: Figure, column: Column): Prepared {
  const caption = figure.caption ? setting.type.set(figure.caption, styles.remark, column.width) : undefined;
  const captionHeight = caption ? Math.min(caption.height, 60) + 6 : 0;
  const wide = sideOf(figure.width);
  const tall = sideOf(figure.height);
  const scale = Math.min(1, column.width / wide, (columnHeight - captionHeight) / tall);
  const box = { width: wide * scale, height: tall * scale };

  return {
    above: 14,
    lead: box.height + captionHeight,
    draw: (flow, parent) => {
      flow.need(box.height);
      const bottom = paper.height - flow.y - box.height;
      const corners = [column.x, bottom, column.x + box.width, bottom + box.height] as const;
      const element = parent.add("Figure", { alt: figure.alt || figure.caption || " ", box: corners });
      const drawing = { setting, sheet: flow.sheet, owner: element, left: column.x, top: flow.y, scale, ...box };
      for (const shape of figure.shapes) drawShape(drawing, shape);
      // A figure without marked content is not found by those who cannot see it.
      if (figure.shapes.length === 0)
        flow.sheet.box(element, column.x, flow.y, box.width, box.height, { stroke: "line" });
      flow.y += box.height;
      if (caption) {
        flow.gap(6);
        drawLines(flow, caption, { ...column, owner: parent.add("P") });
      }
    },
  };
}

interface Drawing {
  setting: Setting;
  sheet: Sheet;
  owner: Element;
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
}

function drawShape(drawing: Drawing, shape: Shape) {
  const { sheet, owner, scale } = drawing;
  const x = (value: number) => drawing.left + within(value * scale, drawing.width);
  const y = (value: number) => drawing.top + within(value * scale, drawing.height);
  switch (shape.shape) {
    case "rect":
      sheet.box(
        owner,
        x(shape.x),
        y(shape.y),
        x(shape.x + shape.width) - x(shape.x),
        y(shape.y + shape.height) - y(shape.y),
        shape,
      );
      break;
    case "circle": {
      const radius = within(shape.radius * scale, Math.min(drawing.width, drawing.height) / 2);
      const centre = (value: number, room: number) => Math.min(Math.max(value * scale, radius), room - radius);
      sheet.circle(
        owner,
        drawing.left + centre(shape.x, drawing.width),
        drawing.top + centre(shape.y, drawing.height),
        radius,
        shape,
      );
      break;
    }
    case "polygon":
    case "line": {
      const points = shape.points.map(([px, py]) => [x(px), y(py)] as const);
      sheet.lines(owner, points, shape, shape.shape === "polygon");
      break;
    }
    case "text":
      drawLabel(drawing, shape, x(shape.x), y(shape.y));
  }
}

/** Words in a figure stay within it: what does not fit is cut short, and stands whole in the text alternative. */
function drawLabel(drawing: Drawing, shape: Extract<Shape, { shape: "text" }>, x: number, y: number) {
  const { setting, sheet, owner, left, width } = drawing;
  const tone = shape.fill ?? "text";
  const size = Math.min(Math.max(shape.size * drawing.scale, 1), 100);
  const style: TextStyle = { size, leading: size, tone, bold: shape.bold };
  const anchor = shape.anchor ?? "start";
  const before = x - left;
  const room = { start: width - before, end: before, middle: 2 * Math.min(before, width - before) }[anchor];
  const text = setting.type.fit(shape.text, style, room);
  if (text === "") return;
  const shift = { start: 0, end: 1, middle: 0.5 }[anchor] * setting.type.width(text, style);
  sheet.text(owner, x - shift, y, setting.type.faceOf(style), size, tone, text);
}

const sideOf = (value: number) => Math.max(within(value, 10_000), 1);

const within = (value: number, most: number) => (Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : 0);
