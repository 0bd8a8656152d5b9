import type { Figure, Shape, Tone } from "~/domain/document";
import { inOrder } from "./in-order";

/** Tones are variables of the style sheet, which gives each its colour in both schemes. */
const colourOf = (tone: Tone) => `var(--tone-${tone})`;

const paintOf = ({ fill, stroke, strokeWidth }: { fill?: Tone; stroke?: Tone; strokeWidth?: number }) => ({
  fill: fill ? colourOf(fill) : "none",
  stroke: stroke && colourOf(stroke),
  strokeWidth: stroke && (strokeWidth ?? 1),
});

export function FigureView({ figure }: { figure: Figure }) {
  return (
    <figure className="document__figure">
      <svg viewBox={`0 0 ${figure.width} ${figure.height}`} role="img" aria-label={figure.alt}>
        {inOrder(figure.shapes).map(({ key, item }) => (
          <ShapeView key={key} shape={item} />
        ))}
      </svg>
      {figure.caption && <figcaption>{figure.caption}</figcaption>}
    </figure>
  );
}

/** What is drawn twice, for screens and for telephones: the style sheet shows one of them. */
export function FigureByWidth({ wide, narrow }: { wide: Figure; narrow: Figure }) {
  return (
    <>
      <div className="timeline-figure__wide">
        <FigureView figure={wide} />
      </div>
      <div className="timeline-figure__narrow">
        <FigureView figure={narrow} />
      </div>
    </>
  );
}

function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.shape) {
    case "rect":
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...paintOf(shape)} />;
    case "circle":
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paintOf(shape)} />;
    case "polygon":
      return <polygon points={shape.points.join(" ")} {...paintOf(shape)} />;
    case "line":
      return (
        <polyline
          points={shape.points.join(" ")}
          {...paintOf({ stroke: shape.stroke, strokeWidth: shape.strokeWidth })}
          strokeDasharray={shape.dashed ? "3 3" : undefined}
        />
      );
    case "text":
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold ? 600 : undefined}
          textAnchor={shape.anchor ?? "start"}
          fill={colourOf(shape.fill ?? "text")}
        >
          {shape.text}
        </text>
      );
  }
}
