import { networkRevision } from "db/repositories/cities.ts";
import { cpvRevision } from "db/repositories/cpv.ts";
import { libraryRevision } from "db/repositories/library-columns.ts";
import { marketRevision } from "db/repositories/market.ts";
import { factsRevision } from "db/repositories/network-facts.ts";
import { periodsRevision } from "db/repositories/retention.ts";
import { wordingsRevision } from "db/repositories/wordings.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { db } from "./db.server.ts";

/**
 * Everything that public pages depend on besides their address: the library, the cities and what is told of them, the
 * market dialogues, the bank of wordings, the CPV codes, the
 * retention periods and the day. Their tags are made from it, and pages kept ready are
 * drawn anew when it changes. A page that depends on more is no public page.
 */
export const publicVersion = (): string =>
  [
    ...[
      libraryRevision,
      networkRevision,
      factsRevision,
      cpvRevision,
      marketRevision,
      wordingsRevision,
      periodsRevision,
    ].map((of) => of(db)),
    dayInHelsinki(new Date()),
  ].join(" ");
