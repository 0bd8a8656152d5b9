import { createHash } from "node:crypto";
import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { JsonObject } from "~/domain/standards/ocds/json.ts";
import { isDraft } from "~/domain/standards/ocds/ocid.ts";
import { releasePackage } from "~/domain/standards/ocds/package.ts";
import { planRelease } from "~/domain/standards/ocds/plan-release.ts";
import { paths } from "~/paths.ts";
import type { NotFound } from "./load-plan.server.ts";
import { planForPublication } from "./plan-for-publication.server.ts";

export interface OcdsRequest {
  readonly lang: Lang;
  readonly origin: string;
  /** The publisher's own, once it has one. */
  readonly prefix: string | undefined;
  readonly now: Date;
}

/** All of the plan is secret by law. */
interface Secret {
  kind: "forbidden";
}

export interface OcdsFile {
  readonly name: string;
  readonly content: JsonObject;
}

/** The same content always has the same version, and other content never. */
const versionOf = (content: JsonObject): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);

/** The plan as a planning release for its team to publish. */
export function planOcds(
  db: Db,
  actor: Actor,
  planId: string,
  { lang, origin, prefix, now }: OcdsRequest,
): Result<OcdsFile, NotFound | Secret> {
  const found = planForPublication(db, actor, planId, now);
  if (!found.ok) return found;
  if (found.value.isSecret) return refuse({ kind: "forbidden" });
  const { published } = found.value;
  const { plan, city } = published;
  const version = versionOf(planRelease(published, { prefix, version: "" }));
  const facts = {
    uri: origin + paths.planOcds(lang, planId),
    publishedAt: plan.savedAt,
    publisher: { name: city.name[plan.language], ...(city.businessId ? { businessId: city.businessId } : {}) },
  };
  return ok({
    name: `plan-${plan.number}-ocds${isDraft(prefix) ? "-draft" : ""}.json`,
    content: releasePackage(facts, [planRelease(published, { prefix, version })]),
  });
}
