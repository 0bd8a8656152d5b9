import qrcode from "qrcode-generator";
import type { Figure, Shape, Verification } from "../domain/document.ts";

const quiet = 4;
const side = 72;
const textLeft = side + 12;

/** Dark squares beside each other in a row are one rectangle. */
function squares(address: string): Shape[] {
  const code = qrcode(0, "M");
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const unit = side / (count + 2 * quiet);
  const shapes: Shape[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      let run = 0;
      while (column + run < count && code.isDark(row, column + run)) run += 1;
      if (run === 0) continue;
      const place = { x: (quiet + column) * unit, y: (quiet + row) * unit };
      shapes.push({ shape: "rect", ...place, width: run * unit, height: unit, fill: "text" });
      column += run;
    }
  }
  return shapes;
}

const leading = 14;
const longest = 74;

/** An address of one endless word goes on in the next line. */
const parted = (lines: readonly string[]): { text: string; line: number }[] =>
  lines.flatMap((text, line) =>
    (text.match(new RegExp(`.{1,${longest}}`, "gu")) ?? []).map((part) => ({ text: part, line })),
  );

/** The code of a printed document, for eyes and for cameras. */
export const verificationFigure = ({ address, lines, alt }: Verification): Figure => ({
  type: "figure",
  alt,
  width: 475,
  height: side,
  shapes: [
    { shape: "rect", x: 0, y: 0, width: side, height: side, fill: "paper" },
    ...squares(address),
    ...parted(lines).map(
      ({ text, line }, place, all): Shape => ({
        shape: "text",
        x: textLeft,
        y: (side - all.length * leading) / 2 + (place + 0.8) * leading,
        text,
        size: line === 0 ? 10 : 9,
        bold: line === 0,
        fill: line === 0 ? "text" : "quiet",
      }),
    ),
  ],
});
