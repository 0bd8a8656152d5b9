import type { Db } from "db/connection.ts";
import { listExamples } from "db/repositories/example-list.ts";
import { findExample } from "db/repositories/examples.ts";
import { filtersToSearch, type LibraryFilters } from "~/domain/library-filters.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { exampleRelease } from "~/domain/standards/ocds/example-release.ts";
import type { JsonObject } from "~/domain/standards/ocds/json.ts";
import { type PackageFacts, recordPackage, releasePackage } from "~/domain/standards/ocds/package.ts";
import { paths } from "~/paths.ts";
import { askedOfEach } from "./asked-questions.server.ts";
import { type Pages, pagesOf } from "./pages-of.server.ts";

export const packageKinds = ["releases", "records"] as const;
export type PackageKind = (typeof packageKinds)[number];

export interface OcdsRequest {
  readonly origin: string;
  readonly prefix: string | undefined;
  /** Who runs the service, if it is said. */
  readonly publisher: string | undefined;
  readonly now: Date;
}

export interface OcdsPage {
  readonly content: JsonObject;
  readonly links: Pages;
}

/** One published example as a release package of its own. */
export function exampleOcds(
  db: Db,
  id: string,
  { origin, prefix, publisher = unnamed }: OcdsRequest,
): Result<JsonObject, { kind: "not-found" }> {
  const example = findExample(db, id);
  if (example?.stage !== "published") return refuse({ kind: "not-found" });
  const page = origin + paths.example(example.content.writtenIn, id);
  const release = exampleRelease(example, { prefix, page, asked: askedOfEach(db, [example])(id) });
  const facts = {
    uri: origin + paths.exampleOcds(id),
    publishedAt: new Date(release.date),
    publisher: { name: publisher },
    licence,
  };
  return ok(releasePackage(facts, [release]));
}

const licence = "https://creativecommons.org/licenses/by/4.0/";
const packageSize = 100;
const unnamed = "Innohankinta";

/** The published examples of a search as a package of the standard, in the pages that `Link` names. */
export function examplesOcds(
  db: Db,
  kind: PackageKind,
  filters: LibraryFilters,
  { origin, prefix, publisher = unnamed, now }: OcdsRequest,
): OcdsPage {
  const { total, examples } = listExamples(db, {
    q: filters.q,
    chosen: filters.chosen,
    sort: filters.sort,
    limit: packageSize,
    offset: (filters.page - 1) * packageSize,
  });
  const at = (page: number): string => origin + paths.ocds(kind) + filtersToSearch({ ...filters, page });
  const askedOf = askedOfEach(db, examples);
  const releases = examples.map((example) => {
    const page = origin + paths.example(example.content.writtenIn, example.id);
    return exampleRelease(example, { prefix, page, asked: askedOf(example.id) });
  });
  const newest = Math.max(...releases.map(({ date }) => Date.parse(date)));
  const facts: PackageFacts = {
    uri: at(filters.page),
    publishedAt: Number.isFinite(newest) ? new Date(newest) : now,
    publisher: { name: publisher },
    licence,
  };
  return {
    content: kind === "releases" ? releasePackage(facts, releases) : recordPackage(facts, releases),
    links: pagesOf(total, filters.page, packageSize, at),
  };
}
