import type { Db } from "db/connection.ts";
import { type City, findCity, type Unit } from "db/repositories/cities.ts";
import type { Invitation } from "db/repositories/invitations.ts";
import type { InvitedDomain } from "db/repositories/invited-domains.ts";
import type { listCityNames, PeopleFilter, Person } from "db/repositories/people.ts";
import { type Actor, hasRole, roles } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant, formatMonth } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { Crumb } from "~/ui/breadcrumbs.tsx";
import type { SelectOption } from "~/ui/select-field.tsx";
import { dayAndTime } from "./account-mails.server.ts";
import type { InvitationRow, PersonRow } from "./city-screens.tsx";
import type { DomainRow } from "./invited-domains-screen.tsx";
import type { OwnAccount } from "./own-account.server.ts";
import type { OwnAccountView } from "./own-account-screen.tsx";
import type { Undelivered } from "./undelivered.server.ts";
import type { UndeliveredRow } from "./undelivered-screen.tsx";

type CityNames = ReturnType<typeof listCityNames>;

export const cityName = (city: Pick<City, "nameFi" | "nameSv" | "nameEn">, lang: Lang): string =>
  ({ fi: city.nameFi, sv: city.nameSv, en: city.nameEn })[lang];

export function ownAccountView(db: Db, account: OwnAccount, lang: Lang): OwnAccountView {
  const { name, email, language, roles: held, cityId, unit, hasPassword, sessions } = account;
  const city = cityId === null ? undefined : findCity(db, cityId);
  return {
    name,
    email,
    language,
    hasPassword,
    roles: held,
    place: [city && cityName(city, lang), unit].filter(Boolean).join(", "),
    sessions: sessions.map(({ id, device, createdAt, expiresAt, isThis }) => ({
      id,
      device,
      isThis,
      since: dayAndTime(createdAt, lang),
      until: dayAndTime(expiresAt, lang),
    })),
  };
}

export function personRow(person: Person & { canClose: boolean }, city: string, lang: Lang): PersonRow {
  const { id, name, email, roles: held, unit, closedAt, seenAt, isDemo, canClose } = person;
  return {
    ...{ id, name, email, roles: held, isDemo, canClose, isClosed: closedAt !== null },
    place: [city, unit].filter(Boolean).join(", "),
    seen: seenAt && formatMonth(dayInHelsinki(seenAt).slice(0, 7), lang),
    leavePath: paths.leave(lang, id),
  };
}

export const invitationRow = (invitation: Invitation, lang: Lang): InvitationRow => ({
  id: invitation.id,
  name: invitation.name,
  email: invitation.email,
  roles: invitation.roles,
  expires: dayAndTime(invitation.expiresAt, lang),
});

export const cityOptions = (cities: CityNames, lang: Lang): SelectOption[] =>
  cities
    .map((city) => ({ value: city.id, label: city[lang] }))
    .sort((one, other) => one.label.localeCompare(other.label, lang));

export function unitOptions(units: readonly Unit[], cities: CityNames, lang: Lang): SelectOption[] {
  const named = cityOptions(cities, lang);
  return named.flatMap((city) =>
    units
      .filter((unit) => unit.cityId === city.value)
      .map(({ id, name }) => ({ value: id, label: `${city.label}: ${name}` })),
  );
}

export function domainRow(
  { domain, unitId, unit, cityId }: InvitedDomain,
  cities: CityNames,
  providers: readonly { name: string; domains: readonly string[] }[],
  lang: Lang,
): DomainRow {
  const [place] = unitOptions([{ id: unitId, cityId, name: unit, closedAt: null }], cities, lang);
  const vouching = providers.filter(({ domains }) => domains.includes(domain));
  return { domain, place: place?.label ?? unit, providers: vouching.map(({ name }) => name).join(", ") };
}

/** What an address asks to see; a wish that means nothing is no wish. */
export function peopleFilter(search: URLSearchParams) {
  const shown = {
    text: (search.get("text") ?? "").trim().slice(0, 100),
    role: search.get("role") ?? "",
    city: search.get("city") ?? "",
    state: search.get("state") ?? "",
  };
  const role = roles.find((one) => one === shown.role);
  const state = (["open", "closed"] as const).find((one) => one === shown.state);
  const filter: PeopleFilter = {
    ...(shown.text ? { text: shown.text } : {}),
    ...(shown.city ? { cityId: shown.city } : {}),
    ...(role ? { role } : {}),
    ...(state ? { state } : {}),
  };
  return { filter, shown };
}

/** Where those who look after people do it: coordinators for all, a lead for the own city. */
export const peopleCrumb = (actor: Actor, lang: Lang): Crumb =>
  hasRole(actor, "coordinator")
    ? { href: paths.people(lang), text: translator(lang, "accounts")("people.title") }
    : { href: paths.ownCity(lang), text: translator(lang, "accounts")("city.colleagues") };

export function undeliveredRow(mail: Undelivered, actor: Actor, lang: Lang): UndeliveredRow {
  const { id, to, kind, why, nextTryAt, createdAt, canSendAgain, personId, invitationId } = mail;
  const { href: list } = peopleCrumb(actor, lang);
  const person = personId && hasRole(actor, "coordinator") ? paths.person(lang, personId) : list;
  const invitation = invitationId ? ({ href: list, of: "invitation" } as const) : undefined;
  return {
    ...{ id, to, kind, why, canSendAgain, name: mail.personName ?? mail.invitedName ?? "" },
    nextTry: nextTryAt ? formatInstant(nextTryAt, lang) : "",
    since: formatInstant(createdAt, lang),
    mend: personId ? { href: person, of: "person" } : invitation,
  };
}

/** A new unit needs both its city and its name. */
export function newUnitOf(typed: { newUnit: string; newUnitCity: string }, cities: CityNames) {
  const city = cities.find(({ id }) => id === typed.newUnitCity);
  return city && typed.newUnit ? { cityId: city.id, name: typed.newUnit } : undefined;
}
