import type { Db } from "db/connection.ts";
import { listConfirmations, listFacts, listFactVersions } from "db/repositories/network-facts.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { type FactKind, factKinds, mayKeep, type NetworkFact } from "~/domain/network-fact.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatInstant, formatNumber } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { networksTheme, programmes, regions } from "../network-content.server.ts";
import { type ToldFact, tell, tellLed } from "../tell-facts.server.ts";
import {
  addableKinds,
  findKept,
  keepsNetwork,
  ledRegion,
  type NotFound,
  networkSubjects,
  newKept,
} from "./keep-facts.server.ts";

export interface FactLine {
  fact: ToldFact;
  kind: FactKind;
  /** Null where another member keeps it. */
  href: string | null;
  isRemoved: boolean;
}

export interface FactsOfSubject {
  subject: string;
  title: string;
  /** The public page that tells them. */
  page: string;
  lines: readonly FactLine[];
  add: readonly { kind: FactKind; href: string }[];
  /** Which members have confirmed, and when. */
  confirmed: readonly { city: string; when: string | null }[];
}

const nameOfMember = (id: string, lang: Lang): string =>
  regions.flatMap(({ members }) => members).find((member) => member.id === id)?.name[lang] ?? id;

/** A fact in one line: figures with whose they are, projects with who leads them. */
function sayFact(fact: NetworkFact, lang: Lang): ToldFact {
  if (factKinds[fact.kind] === "number") {
    const figure = fact.number === null ? "–" : formatNumber(fact.number, lang);
    return { ...tell(fact, lang), text: fact.cityId ? `${nameOfMember(fact.cityId, lang)}: ${figure}` : figure, lang };
  }
  if (fact.led === null) return tell(fact, lang);
  const { lead, partners, ...told } = tellLed(fact, lang);
  return { ...told, text: `${told.text} (${lead}; ${partners})` };
}

function titleOf(subject: string, lang: Lang, t: Translate<"network">): string {
  const known = regions.find(({ id }) => id === subject) ?? programmes.find(({ id }) => id === subject);
  if (known) return known.name[lang];
  if (subject === "networks-theme") return networksTheme[lang];
  if (subject === "lead-projects") return t("region.leadThemes");
  if (subject === "themes") return t("programmes.themes");
  return subject === "support" ? t("programmes.support") : t("programmes.contacts");
}

function factsOfSubject(db: Db, actor: Actor, subject: string, lang: Lang): FactsOfSubject {
  const t = translator(lang, "network");
  const region = regions.find(({ id }) => id === subject);
  const own = ledRegion(db, actor);
  const confirmations = listConfirmations(db);
  return {
    subject,
    title: titleOf(subject, lang, t),
    page: region ? paths.city(lang, subject) : paths.programmes(lang),
    lines: listFacts(db, [subject], { removed: true }).map((fact) => ({
      fact: sayFact(fact, lang),
      kind: fact.kind,
      href: mayKeep(actor, fact, own) ? paths.fact(lang, fact.id) : null,
      isRemoved: fact.isRemoved,
    })),
    add: addableKinds(subject).map((kind) => ({ kind, href: paths.newFact(lang, subject, kind) })),
    confirmed: (region?.members ?? []).map(({ id, name }) => {
      const at = confirmations.get(id);
      return { city: name[lang], when: at ? formatDay(dayInHelsinki(at), lang) : null };
    }),
  };
}

/** The entry of the city that the actor leads, with its region. */
export function openCityFacts(db: Db, actor: Actor, lang: Lang): Result<FactsOfSubject, NotFound> {
  const subject = ledRegion(db, actor);
  return subject === undefined ? refuse({ kind: "not-found" }) : ok(factsOfSubject(db, actor, subject, lang));
}

export interface NetworkFactsPage {
  /** One subject with its facts, where it was asked for. */
  shown: FactsOfSubject | null;
  subjects: readonly { title: string; href: string }[];
  cities: readonly { id: string; city: string; region: string; href: string; when: string | null }[];
}

/** For coordinators: what there is, and which cities have not confirmed theirs, those first. */
export function openNetworkFacts(
  db: Db,
  actor: Actor,
  { lang, subject }: { lang: Lang; subject: string | null },
): Result<NetworkFactsPage, NotFound> {
  const isKnown = subject === null || addableKinds(subject).length > 0;
  if (!keepsNetwork(actor) || !isKnown) return refuse({ kind: "not-found" });
  const t = translator(lang, "network");
  const confirmations = listConfirmations(db);
  const cities = regions.flatMap(({ id: region, name, members }) =>
    members.map((member) => {
      const at = confirmations.get(member.id);
      const href = paths.networkFacts(lang, region);
      const when = at ? formatDay(dayInHelsinki(at), lang) : null;
      return { id: member.id, city: member.name[lang], region: name[lang], href, when, at: at?.getTime() ?? 0 };
    }),
  );
  return ok({
    shown: subject === null ? null : factsOfSubject(db, actor, subject, lang),
    subjects: networkSubjects.map((one) => ({ title: titleOf(one, lang, t), href: paths.networkFacts(lang, one) })),
    cities: cities.toSorted((a, b) => a.at - b.at || a.city.localeCompare(b.city, lang)),
  });
}

export interface FactPage {
  lang: Lang;
  kind: FactKind;
  subject: string;
  subjectTitle: string;
  back: string;
  /** Null where it is to be added. */
  fact: NetworkFact | null;
  regions: readonly { value: string; label: string }[];
  versions: readonly {
    version: number;
    text: string;
    by: string | null;
    when: string;
    checked: string;
    isRemoved: boolean;
  }[];
}

const regionChoices = (lang: Lang) => regions.map(({ id, name }) => ({ value: id, label: name[lang] }));

const backOf = (actor: Actor, lang: Lang, subject: string): string =>
  keepsNetwork(actor) ? paths.networkFacts(lang, subject) : paths.cityFacts(lang);

export function openFact(db: Db, actor: Actor, id: string, lang: Lang): Result<FactPage, NotFound> {
  const found = findKept(db, actor, id);
  if (!found.ok) return found;
  const fact = found.value;
  const { kind, subject } = fact;
  return ok({
    ...{ lang, kind, subject, fact, regions: regionChoices(lang) },
    subjectTitle: titleOf(subject, lang, translator(lang, "network")),
    back: backOf(actor, lang, subject),
    versions: listFactVersions(db, id).map((one) => ({
      version: one.version,
      text: sayFact(one, lang).text,
      by: one.byName,
      when: formatInstant(one.at, lang),
      checked: formatDay(one.checkedOn, lang),
      isRemoved: one.isRemoved,
    })),
  });
}

export function openNewFact(
  db: Db,
  actor: Actor,
  { subject, kind, lang }: { subject: string; kind: string; lang: Lang },
): Result<FactPage, NotFound> {
  const found = newKept(db, actor, subject, kind);
  if (!found.ok) return found;
  const subjectTitle = titleOf(subject, lang, translator(lang, "network"));
  const page = { lang, subjectTitle, back: backOf(actor, lang, subject), regions: regionChoices(lang) };
  return ok({ ...page, ...found.value, fact: null, versions: [] });
}
