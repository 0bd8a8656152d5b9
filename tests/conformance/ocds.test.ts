import { insertInquiry, updateShown } from "db/repositories/inquiries.ts";
import { expect, test } from "vitest";
import { readFilters } from "~/domain/library-filters.ts";
import { examplesOcds, packageKinds } from "~/features/open-data/examples-ocds.server.ts";
import { planOcds } from "~/features/plans/plan-ocds.server.ts";
import { noon } from "../support/plans.ts";
import { plansToPublish } from "../support/published-plans.ts";
import { officialReport } from "./libcoveocds.ts";
import { type Package, profiles, releasesOf, schemaErrors, strangers } from "./ocds-schema.ts";
import { hasStandards } from "./standards-folder.ts";

const origin = "https://hankinta.example.fi";
const asked = { origin, prefix: "ocds-000000", now: noon, lang: "fi" as const, publisher: "Innohankinta" };
const { db, plans } = plansToPublish();
for (const { id: exampleId } of db.$client.prepare("SELECT id FROM examples LIMIT 1").all() as { id: string }[]) {
  const owner = [...plans.values()][0]?.owner.id ?? "";
  const inquiry = {
    subject: "Costs",
    language: "fi",
    cityId: "tampere",
    unitId: null,
    exampleId,
    excerpt: null,
  } as const;
  insertInquiry(db, { ...inquiry, id: "asked", askedBy: owner, askedByCity: "vaasa", mayNameCity: true, at: noon });
  updateShown(db, "asked", { question: "What did it cost?", answer: "Little.", at: noon });
}

/** Every package that the service makes: one of each plan, and the library in both forms. */
const packages = new Map<string, Package>();
for (const [name, { id, owner }] of plans) {
  const made = planOcds(db, owner, id, asked);
  // A plan that is secret as a whole has none.
  if (made.ok) packages.set(name, made.value.content);
}
for (const kind of packageKinds) {
  packages.set(kind, examplesOcds(db, kind, readFilters(new URLSearchParams()).filters, asked).content);
}
const kindOf = (name: string) => (name === "records" ? "record" : "release");

test.skipIf(!hasStandards)("every package is valid by the official schemas, core and eForms profile", () => {
  for (const [name, content] of packages) {
    for (const profile of profiles)
      expect(schemaErrors(profile, kindOf(name), content), `${name} ${profile}`).toEqual([]);
  }
});

/** The profile names this scheme for the legal type of buyers, and its list of schemes lacks it. */
const notListed = [
  // Of an extension that is not of the profile; the packages name it.
  "/tender/enquiries",
  "/parties/details/classifications/scheme: eu-buyer-legal-type",
];

test.skipIf(!hasStandards)("no release has a field or a code that the profile does not know", () => {
  for (const [name, content] of packages) {
    for (const release of releasesOf(content)) {
      expect(
        strangers("eforms-profile", release).filter((one) => !notListed.includes(one)),
        name,
      ).toEqual([]);
    }
  }
});

test.skipIf(!hasStandards)("the standard's own checker finds nothing in any package", async () => {
  const [first = {}, ...more] = [...packages].filter(([name]) => name !== "records").map(([, content]) => content);
  const together = { ...first, releases: [first, ...more].flatMap(releasesOf) };
  for (const content of [together, packages.get("records") ?? {}]) {
    const report = await officialReport(content);
    expect(report.validation_errors).toEqual([]);
    expect(report.deprecated_fields).toEqual([]);
    expect(report.additional_closed_codelist_values).toEqual({});
    expect(report.additional_checks).toEqual({});
    expect(report.conformance_errors).toBeUndefined();
  }
});

test.skipIf(!hasStandards)("a draft is refused by the checker for its identifiers, and for nothing else", async () => {
  const [plan] = plans.values();
  if (!plan) throw new Error("No plan");
  const draft = planOcds(db, plan.owner, plan.id, { ...asked, prefix: undefined });
  if (!draft.ok) throw new Error("No release");
  const report = await officialReport(draft.value.content);
  expect(report.validation_errors).toEqual([]);
  expect(Object.keys(report.conformance_errors ?? {})).toContain("ocds_prefixes_bad_format");
});
