import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "~/domain/lang";
import { writeDocument } from "~/pdf/write-document";
import { allElements, type ReadPdf, readPdf, spokenText, type TaggedElement, textOf } from "../support/pdf-reader";
import { aFullDocument, aLongDocument, anEmptyDocument, createdAt, sampleLabels } from "../support/sample-document";

const model = aFullDocument();
let bytes: Uint8Array;
let read: ReadPdf;
let elements: TaggedElement[];

beforeAll(async () => {
  bytes = await writeDocument(model, sampleLabels.fi);
  read = await readPdf(bytes);
  elements = allElements(read.elements);
}, 30_000);

const withRole = (...roles: string[]) => elements.filter(({ role }) => roles.includes(role));
const parentsOf = (role: string) => elements.filter(({ children }) => children.some((child) => child.role === role));

describe("a written document", { timeout: 30_000 }, () => {
  test("says that it is tagged, PDF/UA-1 and PDF/A-2a, and names itself and its language", async () => {
    const { info, metadata } = await read.pdf.getMetadata();
    expect(await read.pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(info).toMatchObject({
      Language: "fi-FI",
      Title: model.title,
      Author: model.author,
      Subject: model.subject,
      CreationDate: "D:20261122083000Z",
    });
    expect(metadata.get("pdfuaid:part")).toBe("1");
    expect(metadata.get("pdfaid:part")).toBe("2");
    expect(metadata.get("pdfaid:conformance")).toBe("A");
    expect(metadata.get("dc:title")).toBe(model.title);
  });

  test("has no text outside marked content", () => {
    expect(read.texts.filter(({ tag }) => tag === undefined)).toEqual([]);
  });

  test("reads out every word once and in order", async () => {
    const spoken = await spokenText(bytes);
    const expected = [
      "Innovatiivisen hankinnan suunnitelma Hulevesien älykäs ohjaus",
      "Asianumero LAH/1234/02.08.00/2026",
      "Julkisuuslaki 621/1999, 24 § 1 mom. 17 kohta: liikesalaisuus Voimassa sopimuksen tekoon",
      "Katso esimerkkikirjaston vastaavat tapaukset ja lihavoitu kohta. Ruotsiksi: upphandlande enhet. Kirjaimet: Å ä ö š ž ŋ á € – ≤ → ✓.",
      "- första punkten - andra punkten",
      "Hankinnan kohde Palvelut",
      "Innovaatiokumppanuusmenettelyn epävarmuus Kohtalainen Suuri Vaiheistus ja keskeytysehdot, avoimet rajapinnat, tekijänoikeusehdot",
      "Emoji [U+1F600] ja [U+05E9][U+05DC][U+05D5][U+05DD] sekä ohjausmerkki ja suuntamerkki.",
    ];
    const places = expected.map((text) => spoken.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("has one title and no heading level left out", () => {
    const levels = withRole("H1", "H2", "H3", "H4", "H5").map(({ role }) => Number(role.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

  test("shows the headings as bookmarks, under each other", async () => {
    const outline = await read.pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      "1. Tarve ja tavoitteet",
      "2. Vastaukset",
      "3. Budjetti ja riskit",
      "4. Aikataulu",
    ]);
    expect(outline[0]?.items[0]?.title).toBe("Lähtötilanne");
  });

  test("gives the contents the pages where the headings are", () => {
    const entries = withRole("TOCI").map((entry) => textOf(entry).trim());
    for (const entry of entries) {
      const [, title, page] = /^(.*) (\d+)$/.exec(entry) ?? [];
      const headings = read.texts.filter(({ text, page: on }) => on === Number(page) && text.trim() === title);
      expect(headings, entry).not.toHaveLength(0);
    }
    expect(entries).toHaveLength(6);
  });

  test("has tables with a caption, header cells and the same number of cells in each row", () => {
    // A table that goes on is met on each of its pages; its caption has words on the first.
    const captionOf = ({ children }: TaggedElement) =>
      children.map((child) => (child.role === "Caption" ? textOf(child) : ""));
    const tables = elements.filter((element) => element.role === "Table" && captionOf(element).join("").trim() !== "");
    expect(tables.map((table) => captionOf(table).join("").trim())).toEqual([
      "Tavoitteet ja niiden mittarit",
      "Budjetti vuosittain",
      "Riskit ja niiden hallinta",
    ]);
    for (const table of tables) {
      const rows = allElements(table.children).filter(({ role }) => role === "TR");
      const widths = new Set(rows.map(({ children }) => children.length));
      expect(widths.size).toBe(1);
      expect(rows[0]?.children.every(({ role }) => role === "TH")).toBe(true);
      expect(rows.slice(1).every(({ children }) => children[0]?.role === "TH")).toBe(true);
    }
  });

  test("repeats the header of a table on the next page without reading it out again", () => {
    const headers = read.texts.filter(({ text }) => text.trim() === "Todennäköisyys");
    expect(headers.length).toBeGreaterThan(1);
    expect(headers.filter(({ content }) => content !== undefined)).toHaveLength(1);
  });

  test("does not split a row between pages", () => {
    const rows = withRole("TR").map(textOf);
    expect(rows.filter((row) => row.includes("Vaiheistus") && !row.includes("kumppanien kanssa"))).toEqual([]);
  });

  test("makes a list of names and answers, with the answer under its name", () => {
    for (const item of withRole("LI")) expect(item.children.map(({ role }) => role).slice(0, 1)).toEqual(["Lbl"]);
    const item = withRole("LI").find((entry) => textOf(entry).includes("Hankinnan kohde"));
    expect(item?.children.map(({ role }) => role)).toEqual(["Lbl", "LBody"]);
  });

  test("has links that can be followed, each within a link element", async () => {
    const annotations = await Promise.all(
      read.pages.map(async (_, place) => (await read.pdf.getPage(place + 1)).getAnnotations()),
    );
    const addresses = annotations.flat().flatMap(({ url }) => (url ? [url] : []));
    expect(addresses).toEqual(["mailto:hankinnat@lahti.fi", "https://example.org/fi/examples?theme=vesi(1)"]);
    expect(withRole("Link").map((link) => textOf(link).trim())).toContain("esimerkkikirjaston vastaavat tapaukset");
    expect(parentsOf("Link").every(({ role }) => ["P", "Reference", "LBody"].includes(role))).toBe(true);
  });

  test("tells in words what a figure shows", () => {
    const [figure] = withRole("Figure");
    expect(figure?.alt).toMatch(/^Aikajana: markkinavuoropuhelu helmikuussa 2027/);
  });

  test("marks every page with its number, state and the word for a draft, and reads none of it out", () => {
    for (const [place] of read.pages.entries()) {
      const around = read.texts.filter(({ page, content }) => page === place + 1 && content === undefined);
      const words = around.map(({ text }) => text).join(" ");
      expect(words).toContain(`Sivu ${place + 1}/${read.pages.length}`);
      expect(words).toContain("LUONNOS");
      expect(words).toContain("LAH/1234/02.08.00/2026 · Luonnos · Ei vielä lähetetty");
    }
  });

  test("counts on the last page the letters that it could not show", async () => {
    expect(await spokenText(bytes)).toMatch(/Merkkejä, joita ei voi näyttää: 5\. Niiden paikalla on merkin koodi\. $/);
    expect(await spokenText(await writeDocument(anEmptyDocument(), sampleLabels.fi))).not.toContain("joita ei voi");
  });

  test.each(languages)("is written in %s with nothing in it too", async (lang) => {
    const empty = await readPdf(await writeDocument(anEmptyDocument(lang), sampleLabels[lang]));
    expect(empty.pages).toHaveLength(1);
    expect(allElements(empty.elements).map(({ role }) => role)).toEqual(["Document", "P", "H1", "P", "P"]);
  });

  test("no heading is the last thing on a page", async () => {
    const { texts, pages } = await readPdf(await writeDocument(aLongDocument(6), sampleLabels.fi));
    const ends = pages.map(
      (_, place) => texts.filter(({ page, content }) => page === place + 1 && content).at(-1)?.tag,
    );
    expect(ends.filter((tag) => tag && /^H\d$/.test(tag))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])(
    "no heading and no mark of a list stays behind on a page: items of %i lines",
    async (lines) => {
      const text = "sana ".repeat(18 * lines);
      const parts = Array.from({ length: 60 }, (_, place) => [
        { type: "heading" as const, level: 2 as const, text: `Otsikko ${place}` },
        ...Array.from({ length: (place * place) % 7 }, () => ({ type: "paragraph" as const, text: "Kappale" })),
        { type: "heading" as const, level: 3 as const, text: "Lista" },
        { type: "list" as const, marker: "bullet" as const, items: [text, text, text] },
      ]);
      const { texts, pages } = await readPdf(
        await writeDocument({ ...anEmptyDocument(), blocks: parts.flat() }, sampleLabels.fi),
      );
      const ends = pages.map(
        (_, place) => texts.filter(({ page, content }) => page === place + 1 && content).at(-1)?.tag,
      );
      expect(pages.length).toBeGreaterThan(8);
      expect(ends.filter((tag) => tag === "Lbl" || /^H\d$/.test(tag ?? ""))).toEqual([]);
    },
  );

  test("comes out the same to the last byte from the same model, also after other documents", async () => {
    const hash = (file: Uint8Array) => createHash("sha256").update(file).digest("hex");
    await writeDocument({ ...anEmptyDocument(), title: "μ µ \u00a0Ω" }, sampleLabels.sv);
    expect(hash(await writeDocument(model, sampleLabels.fi))).toBe(hash(bytes));
    const later = { ...model, createdAt: new Date(createdAt.getTime() + 1000) };
    expect(hash(await writeDocument(later, sampleLabels.fi))).not.toBe(hash(bytes));
  });
});
