import { Sheet } from "./sheet.ts";
import { columnHeight, margin, sheet } from "./theme.ts";

/** Where drawing goes on: the sheets so far and the height reached on the last. y grows downwards. */
export class Flow {
  readonly sheets: Sheet[] = [new Sheet(0)];
  y: number = margin.top;

  get sheet(): Sheet {
    return this.sheets.at(-1) ?? this.newSheet();
  }

  /** Height left on the sheet. */
  get room(): number {
    return sheet.height - margin.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y <= margin.top;
  }

  newSheet(): Sheet {
    const added = new Sheet(this.sheets.length);
    this.sheets.push(added);
    this.y = margin.top;
    return added;
  }

  /** Goes to the next sheet unless so much height is left. More than a whole sheet is never asked for. */
  need(height: number) {
    if (Math.min(height, columnHeight) > this.room + 0.001 && !this.atTop) this.newSheet();
  }

  /** Space between two things; none at the top of a sheet. */
  gap(height: number) {
    if (!this.atTop) this.y += Math.min(height, Math.max(this.room, 0));
  }
}
