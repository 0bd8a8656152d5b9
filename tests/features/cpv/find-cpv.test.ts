import { listCpv, searchCpv } from "db/repositories/cpv.ts";
import { freshDatabase } from "tests/support/database.ts";
import { expect, test } from "vitest";
import { cpvCodes } from "~/domain/standards/cpv.ts";
import { findCpvCodes, suggestCpv } from "~/features/cpv/find-cpv.server.ts";
import { importCpv } from "~/features/cpv/import-cpv.server.ts";

const row = (code: string, fi: string, sv: string, en: string): string =>
  `<Row><Value ColumnRef="code"><SimpleValue>${code}</SimpleValue></Value>
   <Value ColumnRef="deu_label"><SimpleValue>Etwas</SimpleValue></Value>
   <Value ColumnRef="eng_label"><SimpleValue>${en}</SimpleValue></Value>
   <Value ColumnRef="fin_label"><SimpleValue>${fi}</SimpleValue></Value>
   <Value ColumnRef="swe_label"><SimpleValue>${sv}</SimpleValue></Value></Row>`;
/** As large as the official list. */
const filling = Array.from({ length: 9100 }, (_, index) =>
  row(String(10_000_000 + index), `Tavara ${index}`, `Vara ${index}`, `Thing ${index}`),
);
const wholeList = `<gc:CodeList>${filling.join("")}${row("90733700", "Pinta- &amp; hulevesien seuranta.", "Övervakning av ytvatten", "Surface water monitoring")}</gc:CodeList>`;

test("the divisions, the groups and the codes of software are found at once, by words of any language or by digits", () => {
  const db = freshDatabase();
  expect(cpvCodes.filter(({ code }) => code.endsWith("000000"))).toHaveLength(45);
  for (const typed of [
    "ohjelmiston kehittämis",
    "utveckling av programvara",
    "software development serv",
    "72262",
    "72262000-9",
  ]) {
    expect(
      searchCpv(db, typed, "fi", 10).map(({ code }) => code),
      typed,
    ).toContain("72262000");
  }
  expect(searchCpv(db, "7", "sv", 10)).toEqual([]);
  expect(searchCpv(db, "%_%", "en", 10)).toEqual([]);
});

test("the best comes first: what begins so in the reader's language, wider codes before their parts", () => {
  const db = freshDatabase();
  const [first] = searchCpv(db, "koulutus", "fi", 10);
  expect(first?.name.fi.toLowerCase().startsWith("koulutus")).toBe(true);
  expect(searchCpv(db, "45", "fi", 10)[0]?.code).toBe("45000000");
});

test("a suggestion says in which words it was found when these are of another language", () => {
  const db = freshDatabase();
  const found = suggestCpv(db, "software development services", "fi");
  expect(found).toContainEqual({
    value: expect.stringMatching(/\[72262000\]$/),
    label: expect.stringMatching(/software development services/i),
  });
  expect(suggestCpv(db, "72262000", "en")[0]).toEqual({ value: expect.stringMatching(/\[72262000\]$/) });
});

test("the whole list is taken in once and again, and its codes are then known and found", () => {
  const db = freshDatabase();
  expect(listCpv(db, ["90733700"])).toEqual([]);
  expect(importCpv(db, wholeList)).toEqual({ ok: true, value: 9101 });
  expect(importCpv(db, wholeList)).toEqual({ ok: true, value: 9101 });
  expect(listCpv(db, ["90733700"])[0]?.name.fi).toBe("Pinta- & hulevesien seuranta");
  expect(findCpvCodes(db, "hulevesi", "fi").found.map(({ code }) => code)).toEqual(["90733700"]);
  expect(findCpvCodes(db, "ÖVERVAKNING", "sv").found).toHaveLength(1);
  expect(findCpvCodes(db, "tavara", "fi").isCut).toBe(true);
  expect(searchCpv(db, "%_% \\\\", "fi", 10)).toEqual([]);
});

test("another file is refused and changes nothing", () => {
  const db = freshDatabase();
  importCpv(db, wholeList);
  expect(importCpv(db, "<gc:CodeList></gc:CodeList>")).toEqual({ ok: false, refusal: { kind: "invalid" } });
  expect(listCpv(db, ["90733700"])).toHaveLength(1);
});
