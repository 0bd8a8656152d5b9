import type { Figure, Shape, Tone } from "../document.ts";

export interface PlacedRisk {
  name: string;
  /** 1 low, 2 medium, 3 high. */
  likelihood: number;
  effect: number;
}

/** The words of the form's two scales, from low to high. */
export interface RiskWords {
  caption: string;
  likelihood: string;
  effect: string;
  levels: readonly [string, string, string];
}

const left = 150;
const top = 34;
const cell = { width: 140, height: 50 };
const width = left + 3 * cell.width;
const height = top + 3 * cell.height + 34;

/** High, middle or low by likelihood × effect: the square says it by its place and number, the tone repeats it. */
function toneOf(product: number): Tone {
  if (product >= 6) return "warning-soft";
  return product >= 3 ? "accent-soft" : "surface";
}

/** How many numbers stand in a square beside each other. */
const inLine = 5;

function square(likelihood: number, effect: number, numbers: readonly number[]): Shape[] {
  const x = left + (effect - 1) * cell.width;
  const y = top + (3 - likelihood) * cell.height;
  const lines = Array.from({ length: Math.ceil(numbers.length / inLine) }, (_, line) =>
    numbers.slice(line * inLine, (line + 1) * inLine).join("   "),
  );
  const size = lines.length > 2 ? 10 : 14;
  const first = y + cell.height / 2 + size * 0.35 - ((lines.length - 1) * (size + 2)) / 2;
  return [
    { shape: "rect", x, y, ...cell, fill: toneOf(likelihood * effect), stroke: "line" },
    ...lines.map(
      (text, line): Shape => ({
        shape: "text",
        x: x + cell.width / 2,
        y: first + line * (size + 2),
        text,
        size,
        anchor: "middle",
        bold: true,
      }),
    ),
  ];
}

/** The risks by their numbers in the squares of likelihood and effect; those without both are left out. */
export function riskFigure(risks: readonly PlacedRisk[], words: RiskWords): Figure {
  const scale = [1, 2, 3];
  const at = (likelihood: number, effect: number): number[] =>
    risks.flatMap((risk, place) => (risk.likelihood === likelihood && risk.effect === effect ? [place + 1] : []));
  const level = (value: number): string => words.levels[value - 1] ?? "–";
  const said = risks.map(
    ({ name, likelihood, effect }, place) =>
      `${place + 1}. ${name}: ${words.likelihood} ${level(likelihood)}, ${words.effect} ${level(effect)}`,
  );
  const middle = left + 1.5 * cell.width;
  return {
    type: "figure",
    caption: words.caption,
    alt: `${words.caption}. ${said.join("; ")}`,
    width,
    height,
    shapes: [
      { shape: "text", x: 0, y: 18, text: `${words.likelihood} ↑`, size: 13, bold: true },
      ...scale.flatMap((likelihood) => scale.flatMap((effect) => square(likelihood, effect, at(likelihood, effect)))),
      ...scale.map(
        (value): Shape => ({
          shape: "text",
          x: 0,
          y: top + (3 - value) * cell.height + cell.height / 2 + 4,
          text: level(value),
          size: 13,
        }),
      ),
      ...scale.map(
        (value): Shape => ({
          shape: "text",
          x: left + (value - 0.5) * cell.width,
          y: top + 3 * cell.height + 16,
          text: level(value),
          size: 13,
          anchor: "middle",
        }),
      ),
      { shape: "text", x: middle, y: height - 2, text: `${words.effect} →`, size: 13, anchor: "middle", bold: true },
    ],
  };
}
