import type { Figure, Table } from "~/domain/document";
import { ContentView } from "./document-content";
import { FigureView } from "./figure-view";

interface TimelineFigureProps {
  wide: Figure;
  narrow: Figure;
  table: Table;
}

/** A schedule drawn for the width of the screen, with the same in a table. The style sheet shows one of the two drawings. */
export function TimelineFigure({ wide, narrow, table }: TimelineFigureProps) {
  return (
    <div className="timeline-figure">
      <div className="timeline-figure__wide">
        <FigureView figure={wide} />
      </div>
      <div className="timeline-figure__narrow">
        <FigureView figure={narrow} />
      </div>
      <ContentView content={table} />
    </div>
  );
}
