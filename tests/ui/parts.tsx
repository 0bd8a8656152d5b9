import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { Lang } from "~/domain/lang.ts";
import { textsIn } from "~/i18n/page-texts.server.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, EnterButton, LinkButton } from "~/ui/button.tsx";
import { Card, CardList } from "~/ui/card.tsx";
import { ChoiceGroup, YesNo } from "~/ui/choice-group.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Facts } from "~/ui/facts.tsx";
import { FileField } from "~/ui/file-field.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { MoneyField, NumberField } from "~/ui/number-field.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Pagination } from "~/ui/pagination.tsx";
import { ReadinessLights } from "~/ui/readiness-lights.tsx";
import { RowsGroup } from "~/ui/rows-group.tsx";
import { SearchBox } from "~/ui/search-box.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Status, Tag, type Tone } from "~/ui/status.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { Table } from "~/ui/table.tsx";
import { TaskList } from "~/ui/task-list.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { Tick, TickGroup } from "~/ui/tick-group.tsx";
import { Timeline } from "~/ui/timeline.tsx";

/** Every part in its states, on one page, for looking at and for the accessibility checker. Not a page of the service. */
export function partsPage(lang: Lang, stylesheet: string): string {
  const body = renderToString(
    <I18nextProvider i18n={textsIn(lang)}>
      <Parts />
    </I18nextProvider>,
  );
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Parts</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="${stylesheet}"></head><body><main>${body}</main></body></html>`;
}

const tones: readonly Tone[] = ["neutral", "info", "success", "alert", "error"];
const nothing = "#";

function Parts() {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: nothing, text: "Omat suunnitelmat" },
          { href: "#2", text: "Liukkaat kadut turvallisiksi" },
        ]}
      />
      <PageHeading
        above="Suunnitelma 12 · Tampere"
        title="Liukkaat kadut turvallisiksi ilman suolaa"
        lead="Kaupunki etsii tapaa pitää jalankulkureitit turvallisina talvella ilman, että suola päätyy vesistöihin."
        facts={
          <>
            <Status tone="info" text="luonnos" />
            <span>Tallennettu 14.02</span>
          </>
        }
        actions={
          <>
            <Button>Jatka kirjoittamista</Button>
            <LinkButton look="secondary" href={nothing}>
              Lataa PDF
            </LinkButton>
          </>
        }
      />
      <TabLinks
        label="Suunnitelma"
        tabs={[
          { href: nothing, text: "Yleiskuva", current: true },
          { href: "#h", text: "Historia", current: false },
          { href: "#a", text: "Asiakirjat", current: false },
        ]}
      />
      <ErrorSummary
        errors={[
          { id: "need", message: "Kirjoita tarve yhdellä lauseella" },
          { id: "start", message: "Sopimuskauden alku ei voi olla ennen ilmoituksen päivää" },
        ]}
      />
      <Lists />
      <Fields />
      <Messages />
    </>
  );
}

function Fields() {
  return (
    <form method="post" className="stack" encType="multipart/form-data">
      <EnterButton name="intent" value="save" />
      <h2>Tarve ja käyttäjät</h2>
      <TextField
        id="need"
        name="need"
        label="Tarve yhdellä lauseella"
        needed="required"
        help="Kuka ei pysty tekemään mitä, ja mitä siitä seuraa? Älä mainitse tuotteita."
        why="Yritykset, päättäjät ja muut kaupungit lukevat tämän lauseen ensimmäisenä."
        example="Iäkkäät asukkaat eivät pääse talvella liukkailta kaduilta turvallisesti palveluihin."
        error="Kirjoita tarve yhdellä lauseella"
        note="Näkyy: kaikille, kun suunnitelma julkaistaan esimerkkinä"
      />
      <TextArea
        id="nothing"
        name="nothing"
        label="Mitä tapahtuu, jos mitään ei tehdä"
        help="Kustannukset, riskit, jonot, päästöt – mieluiten lukuina."
        defaultValue={"Kaatumiset aiheuttavat noin 300 hoitojaksoa vuodessa.\nMäärä kasvaa."}
        max={2000}
      />
      <TextArea
        id="long"
        name="long"
        label="Liian pitkä vastaus"
        defaultValue={"pitkä ".repeat(12)}
        max={50}
        error="Vastaus on 22 merkkiä liian pitkä"
      />
      <NumberField id="months" name="months" label="Kokeilun kesto" unit="kk" size={4} defaultValue="6" />
      <MoneyField
        id="value"
        name="value"
        label="Ennakoitu arvo ilman arvonlisäveroa"
        help="Kokonaisina euroina."
        defaultValue="1250000"
      />
      <DateField
        id="start"
        name="start"
        label="Sopimuskauden alku"
        defaultValue="2027-03-01"
        error="Sopimuskauden alku ei voi olla ennen ilmoituksen päivää"
      />
      <DateField
        id="answers-by"
        name="answers-by"
        label="Vastaukset viimeistään"
        time={{ name: "answers-by.time", label: "kello", defaultValue: "16:00" }}
      />
      <SelectField
        id="unit"
        name="unit"
        label="Yksikkö"
        options={[
          { value: "a", label: "Kaupunkiympäristön palvelualue" },
          { value: "b", label: "Sivistyspalvelut" },
        ]}
      />
      <ChoiceGroup
        id="object"
        name="object"
        label="Mitä hankitaan"
        needed="required"
        defaultValue="services"
        choices={[
          { value: "supplies", label: "Tavaroita" },
          { value: "services", label: "Palveluja", help: "Myös tutkimus- ja kehittämispalvelut." },
          {
            value: "other",
            label: "Jotakin muuta",
            reveals: <TextField id="object-which" name="object.other" label="Mitä" size={30} />,
          },
        ]}
      />
      <YesNo
        id="partners"
        name="partners"
        label="Etsittekö muita kaupunkeja mukaan"
        defaultValue="yes"
        needed="optional"
      />
      <TickGroup
        id="aims"
        name="aims"
        label="Mihin hankinnalla pyritään"
        error="Valitse vähintään yksi"
        defaultValues={["climate", "other"]}
        choices={[
          { value: "climate", label: "Päästöjen vähentämiseen" },
          { value: "health", label: "Terveyteen ja turvallisuuteen", help: "Myös työturvallisuus." },
          {
            value: "other",
            label: "Muuhun",
            reveals: <TextField id="aims-which" name="aims.other" label="Mihin" />,
          },
        ]}
      />
      <RowsGroup
        id="goals"
        label="Tavoitteet"
        help="Yksi rivi tavoitetta kohti."
        rows={[1, 2].map((number) => ({
          key: String(number),
          title: `Tavoite ${number}`,
          fields: (
            <TextField id={`goal-${number}`} name={`goals.${number}.text`} label="Tavoite" defaultValue="Suola −50 %" />
          ),
          remove: { name: "intent", value: `remove:${number}`, text: `Poista tavoite ${number}` },
        }))}
        add={{ name: "intent", value: "add:goals", text: "Lisää tavoite" }}
      />
      <More summary="Lisää kysymyksiä (4 valinnaista)" look="part">
        <FileField id="files" name="files" label="Liitteet" help="PDF tai DOCX, enintään 10 Mt." accept=".pdf,.docx" />
      </More>
      <Tick id="agree" name="agree" label="Olen tarkistanut vastaukset" help="Lähetetty versio jäädytetään." />
      <div className="row">
        <Button name="intent" value="save">
          Tallenna ja jatka
        </Button>
        <Button look="secondary" name="intent" value="later">
          Tallenna
        </Button>
        <Button look="danger" name="intent" value="stop">
          Keskeytä hankinta
        </Button>
        <Button look="quiet" name="intent" value="delete">
          Poista luonnos
        </Button>
      </div>
    </form>
  );
}

function Lists() {
  const money = new Intl.NumberFormat("fi-FI");
  return (
    <div className="stack stack--wide">
      <ReadinessLights
        label="Valmius"
        lights={[
          { key: "need", name: "Tarve", state: "ready", stateText: "kunnossa", reasons: [] },
          {
            key: "market",
            name: "Markkinat",
            state: "partly",
            stateText: "osittain",
            reasons: [{ text: "Markkinavuoropuhelun päivä puuttuu", href: nothing }],
          },
          {
            key: "money",
            name: "Raha",
            state: "not-yet",
            stateText: "ei vielä",
            reasons: [{ text: "Ennakoitu arvo puuttuu", href: "#v" }, { text: "Rahoituksesta ei ole päätöstä" }],
          },
          { key: "people", name: "Ihmiset", state: "ready", stateText: "kunnossa", reasons: [] },
          { key: "risk", name: "Riskit", state: "not-yet", stateText: "ei vielä", reasons: [] },
        ]}
      />
      <TaskList
        label="Vaiheet"
        tasks={[
          { key: "1", href: nothing, title: "Perustiedot", status: { tone: "success", text: "valmis" } },
          {
            key: "2",
            href: "#2",
            title: "Tarve ja käyttäjät",
            hint: "2 pakollista puuttuu",
            status: { tone: "alert", text: "kesken" },
          },
          {
            key: "3",
            href: "#3",
            title: "Tavoitteet ja vaikutukset",
            status: { tone: "neutral", text: "aloittamatta" },
          },
        ]}
      />
      <nav className="rail-sample" aria-label="Vaiheet sivun vieressä">
        <TaskList
          label="Vaiheet lyhyesti"
          look="rail"
          tasks={[
            { key: "1", href: "#r1", title: "Perustiedot", status: { tone: "success", text: "valmis" } },
            {
              key: "2",
              href: "#r2",
              title: "Tarve ja käyttäjät",
              status: { tone: "alert", text: "kesken" },
              current: true,
            },
          ]}
        />
      </nav>
      <SearchBox id="q" action={nothing} label="Hae esimerkeistä" button="Hae" defaultValue="lumi" />
      <CardList
        cards={["Robottibussi", "Lietteen kuivaus"].map((title, index) => ({
          key: title,
          card: (
            <Card
              href={`#card-${index}`}
              title={`${title} kokeiluna ilman valmista tuotetta`}
              above="Oulu · 2023"
              below={
                <>
                  <Tag text="innovaatiokumppanuus" />
                  <Status tone="success" text="päättynyt" />
                </>
              }
            >
              Kaupunki kokeili kolmea ratkaisua puoli vuotta ja osti yhden.
            </Card>
          ),
        }))}
      />
      <Table
        caption="Kustannukset"
        columns={[
          { key: "what", title: "Erä", cell: ({ what }) => what },
          { key: "year", title: "Vuosi", cell: ({ year }) => year },
          { key: "sum", title: "Summa, €", numeric: true, cell: ({ sum }) => money.format(sum) },
        ]}
        items={[
          { what: "Kokeilu kolmella alueella", year: 2027, sum: 180_000 },
          { what: "Hankinta", year: 2028, sum: 1_070_000 },
        ]}
        keyOf={({ what }) => what}
      />
      <Pagination page={4} pages={12} hrefOf={(page) => `?page=${page}`} label="Esimerkit" />
      <Facts
        facts={[
          {
            key: "need",
            name: "Tarve yhdellä lauseella",
            value: "Iäkkäät asukkaat eivät pääse talvella turvallisesti palveluihin.",
            change: { href: nothing, text: "Muuta", label: "Muuta: Tarve yhdellä lauseella" },
          },
          { key: "value", name: "Ennakoitu arvo", value: "1 250 000 €" },
        ]}
      />
      <Timeline
        items={[
          {
            key: "1",
            day: "1.3.2027",
            dateTime: "2027-03-01",
            title: "Markkinavuoropuhelu",
            state: "past",
            stateText: "pidetty",
          },
          {
            key: "2",
            day: "12.4.2027",
            dateTime: "2027-04-12",
            title: "Hankintailmoitus",
            state: "now",
            stateText: "nyt",
          },
          { key: "3", day: "20.5.2027", dateTime: "2027-05-20", title: "Osallistumishakemukset", state: "ahead" },
        ]}
      />
    </div>
  );
}

function Messages() {
  return (
    <div className="stack">
      <div className="row">
        {tones.map((tone) => (
          <Status key={tone} tone={tone} text={tone} />
        ))}
        <Tag text="liikenne" href={nothing} />
      </div>
      {(["info", "success", "alert", "error"] as const).map((tone) => (
        <Notification key={tone} tone={tone} title="Suunnitelma lähetettiin">
          <p>
            Saat vahvistuksen sähköpostiin. <a href={`#${tone}`}>Mitä seuraavaksi tapahtuu</a>
          </p>
        </Notification>
      ))}
    </div>
  );
}
