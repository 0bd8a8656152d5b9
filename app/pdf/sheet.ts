import type { Tone } from "../domain/document.ts";
import type { Face } from "./fonts.server.ts";
import type { Element } from "./structure.ts";
import { colours, sheet as paper } from "./theme.ts";

/** Whom content belongs to: an element of the structure, or the look of the page, which is not read out. */
export type Owner = Element | Artifact;
export type Artifact = "layout" | "header" | "footer";

const artifacts: Readonly<Record<Artifact, string>> = {
  layout: "/Artifact <</Type /Layout>> BDC",
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
};

/** Where a link leads: out of the document, or to a place in it that is known when all is laid out. */
export type Target = { address: string } | Place;

export interface Place {
  sheet?: number;
  y?: number;
}

export interface LinkArea {
  owner: Element;
  target: Target;
  /** What the link says, for those who meet it alone. */
  description: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Paint {
  fill?: Tone;
  stroke?: Tone;
  strokeWidth?: number;
  dashed?: boolean;
}

/** Numbers as an archive file may hold them: no exponents, two decimals. */
const n = (value: number) => (Number.isFinite(value) ? String(Math.round(value * 100) / 100) : "0");
const up = (y: number) => n(paper.height - y);
const colour = (tone: Tone) => colours[tone].join(" ");

/** One page while it is drawn on: its content, and which element each marked part belongs to. y grows downwards. */
export class Sheet {
  /** By MCID. */
  readonly owners: Element[] = [];
  readonly links: LinkArea[] = [];
  private readonly parts: (string | (() => string))[] = [];
  private current: Owner | undefined;

  constructor(readonly place: number) {}

  /** `y` is the baseline. */
  text(owner: Owner, x: number, y: number, face: Face, size: number, tone: Tone, text: string) {
    this.mark(owner);
    this.parts.push(show(x, y, face, size, tone, text));
  }

  /** Text that is known only when every page is laid out. */
  textLater(owner: Owner, content: () => { x: number; y: number; face: Face; size: number; tone: Tone; text: string }) {
    this.mark(owner);
    this.parts.push(() => {
      const { x, y, face, size, tone, text } = content();
      return show(x, y, face, size, tone, text);
    });
  }

  /** The hyphen of a divided word: seen on paper, left out where the text is read out or copied. */
  softHyphen(owner: Owner, x: number, y: number, face: Face, size: number, tone: Tone) {
    this.mark(owner);
    this.parts.push(`/Span <</ActualText <FEFF00AD>>> BDC\n${show(x, y, face, size, tone, "-")}\nEMC`);
  }

  box(owner: Owner, x: number, y: number, width: number, height: number, paint: Paint) {
    this.path(owner, `${n(x)} ${up(y + height)} ${n(width)} ${n(height)} re`, paint);
  }

  rule(owner: Owner, x: number, y: number, width: number, tone: Tone, thickness: number) {
    this.box(owner, x, y - thickness / 2, width, thickness, { fill: tone });
  }

  lines(owner: Owner, points: readonly (readonly [number, number])[], paint: Paint, closed: boolean) {
    const [first, ...others] = points;
    if (!first) return;
    const path = [`${n(first[0])} ${up(first[1])} m`, ...others.map(([x, y]) => `${n(x)} ${up(y)} l`)];
    this.path(owner, `${path.join(" ")}${closed ? " h" : ""}`, paint);
  }

  circle(owner: Owner, x: number, y: number, radius: number, paint: Paint) {
    const c = radius * 0.5523;
    const curve = (...p: number[]) => `${p.map((v, i) => (i % 2 ? up(v) : n(v))).join(" ")} c`;
    const path = [
      `${n(x + radius)} ${up(y)} m`,
      curve(x + radius, y + c, x + c, y + radius, x, y + radius),
      curve(x - c, y + radius, x - radius, y + c, x - radius, y),
      curve(x - radius, y - c, x - c, y - radius, x, y - radius),
      curve(x + c, y - radius, x + radius, y - c, x + radius, y),
      "h",
    ];
    this.path(owner, path.join(" "), paint);
  }

  /** Makes the place a link; the element gets the annotation as its child. */
  link(area: LinkArea) {
    area.owner.children.push({ sheet: this.place, annotation: this.links.length });
    this.links.push(area);
  }

  /** The content stream. */
  content(): string {
    this.unmark();
    return this.parts.map((part) => (typeof part === "string" ? part : part())).join("\n");
  }

  private path(owner: Owner, path: string, { fill, stroke, strokeWidth = 1, dashed }: Paint) {
    if (!fill && !stroke) return;
    this.mark(owner);
    const paint = fill && stroke ? "B" : fill ? "f" : "S";
    const before = [
      fill && `${colour(fill)} rg`,
      stroke && `${colour(stroke)} RG ${n(strokeWidth)} w [${dashed ? "3 3" : ""}] 0 d`,
    ];
    this.parts.push(`${before.filter(Boolean).join(" ")} ${path} ${paint}`);
  }

  /** Opens marked content for the owner, or goes on in it if it is still open. */
  private mark(owner: Owner) {
    if (owner === this.current) return;
    this.unmark();
    this.current = owner;
    if (typeof owner === "string") {
      this.parts.push(artifacts[owner]);
      return;
    }
    const mcid = this.owners.length;
    this.owners.push(owner);
    owner.children.push({ sheet: this.place, mcid });
    this.parts.push(`/${owner.role} <</MCID ${mcid}>> BDC`);
  }

  private unmark() {
    if (this.current) this.parts.push("EMC");
    this.current = undefined;
  }
}

const show = (x: number, y: number, face: Face, size: number, tone: Tone, text: string) =>
  `BT ${colour(tone)} rg /${face.resource} ${n(size)} Tf 1 0 0 1 ${n(x)} ${up(y)} Tm ${face.encode(text)} Tj ET`;
