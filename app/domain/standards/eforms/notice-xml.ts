import { element, type Xml, xmlFile } from "../../xml.ts";
import { marketCourt } from "../organisations.ts";
import type { PublishedPlan } from "../published-plan.ts";
import { type NoticeMade, noticeLines } from "./notice.ts";
import type { NoticeSubtype } from "./subtypes.ts";

// The order of elements is that of the XML Schema (UBL 2.3): a wrong order is the most frequent error of a notice.

const sdk = "eforms-sdk-1.13";
const eforms = "http://data.europa.eu/p27/eforms-ubl-extension";
const ubl = "urn:oasis:names:specification:ubl:schema:xsd";
const namespaces = {
  xmlns: `${ubl}:PriorInformationNotice-2`,
  "xmlns:ext": `${ubl}:CommonExtensionComponents-2`,
  "xmlns:cbc": `${ubl}:CommonBasicComponents-2`,
  "xmlns:cac": `${ubl}:CommonAggregateComponents-2`,
  "xmlns:efext": `${eforms}s/1`,
  "xmlns:efac": `${eforms}-aggregate-components/1`,
  "xmlns:efbc": `${eforms}-basic-components/1`,
};
const national = { "xmlns:hilma": "urn:hanselHilma:NationalNoticeExtension" };

type Attributes = Readonly<Record<string, string>>;
/** The values of a business term, as the lines of the notice have them. */
type Values = (bt: string) => readonly string[];

const cbc = (name: string, values: readonly string[], attributes: Attributes = {}): Xml[] =>
  values.map((value) => element(`cbc:${name}`, attributes, value));
/** An element around others; without any of them it is left out. */
const cac = (name: string, content: readonly Xml[]): Xml[] =>
  content.length > 0 ? [element(`cac:${name}`, {}, content)] : [];
const extension = (content: readonly Xml[]): Xml[] => [
  element("ext:UBLExtensions", {}, [
    element("ext:UBLExtension", {}, [
      element("ext:ExtensionContent", {}, [element("efext:EformsExtension", {}, content)]),
    ]),
  ]),
];

const country = (): Xml[] => cac("Country", cbc("IdentificationCode", ["FIN"], { listName: "country" }));
const nuts = (codes: readonly string[]): Xml[] => cbc("CountrySubentityCode", codes, { listName: "nuts-lvl3" });
const reference = (id: string): Xml[] => cac("PartyIdentification", cbc("ID", [id], { schemeName: "organization" }));

interface Organisation {
  id: string;
  name: readonly string[];
  language: string;
  address: readonly Xml[];
  businessId: readonly string[];
  contact: readonly Xml[];
}

const organisation = ({ id, name, language, address, businessId, contact }: Organisation): Xml =>
  element("efac:Organization", {}, [
    element("efac:Company", {}, [
      ...reference(id),
      ...cac("PartyName", cbc("Name", name, { languageID: language })),
      ...cac("PostalAddress", [...address, ...country()]),
      ...cac("PartyLegalEntity", cbc("CompanyID", businessId)),
      ...cac("Contact", contact),
    ]),
  ]);

const buyer = (of: Values, language: string): Xml =>
  organisation({
    id: "ORG-0001",
    name: of("BT-500"),
    language,
    address: [
      ...cbc("StreetName", of("BT-510")),
      ...cbc("Department", of("BT-16")),
      ...cbc("CityName", of("BT-513")),
      ...cbc("PostalZone", of("BT-512")),
      ...nuts(of("BT-507")),
    ],
    businessId: of("BT-501"),
    contact: [...cbc("Name", of("BT-502")), ...cbc("Telephone", of("BT-503")), ...cbc("ElectronicMail", of("BT-506"))],
  });

const reviewBody = (of: Values, language: string): Xml =>
  organisation({
    id: "ORG-0002",
    name: of("OPT-301"),
    language,
    address: [
      ...cbc("StreetName", [marketCourt.street]),
      ...cbc("CityName", [marketCourt.town]),
      ...cbc("PostalZone", [marketCourt.postalCode]),
      ...nuts([marketCourt.nuts3]),
    ],
    businessId: [marketCourt.businessId],
    contact: [...cbc("Telephone", [marketCourt.telephone]), ...cbc("ElectronicMail", [marketCourt.email])],
  });

/** What is bought: said of the whole and again of its only part or lot, which also tells when and for whom. */
function project(of: Values, language: string, ofPart: boolean): Xml[] {
  const own = { languageID: language };
  const item = (name: string, codes: readonly string[]): Xml[] =>
    codes.flatMap((code) => cac(name, cbc("ItemClassificationCode", [code], { listName: "cpv" })));
  const period = [
    ...cbc("StartDate", of("BT-536")),
    ...cbc("EndDate", of("BT-537")),
    ...cbc("DurationMeasure", of("BT-36"), { unitCode: "MONTH" }),
  ];
  return cac("ProcurementProject", [
    ...cbc("ID", of("BT-22"), { schemeName: "InternalID" }),
    ...cbc("Name", of("BT-21"), own),
    ...cbc("Description", of("BT-24"), own),
    ...cbc("ProcurementTypeCode", of("BT-23"), { listName: "contract-nature" }),
    ...cbc("Note", of("BT-300"), own),
    ...(ofPart ? cbc("SMESuitableIndicator", of("BT-726")) : []),
    ...cac("RequestedTenderTotal", cbc("EstimatedOverallContractAmount", of("BT-27"), { currencyID: "EUR" })),
    ...item("MainCommodityClassification", of("BT-262")),
    ...item("AdditionalCommodityClassification", of("BT-263")),
    ...of("BT-5071").flatMap((code) => cac("RealizedLocation", cac("Address", [...nuts([code]), ...country()]))),
    ...(ofPart ? cac("PlannedPeriod", period) : []),
  ]);
}

const framework = (of: Values): Xml[] =>
  cac("ContractingSystem", cbc("ContractingSystemTypeCode", of("BT-765"), { listName: "framework-agreement" }));

/** The only part of a prior information notice: with the body that hears complaints. */
const part = (of: Values, language: string): Xml[] =>
  cac("ProcurementProjectLot", [
    ...cbc("ID", ["PAR-0000"], { schemeName: "Part" }),
    ...cac("TenderingTerms", cac("AppealTerms", cac("AppealReceiverParty", reference("ORG-0002")))),
    ...cac("TenderingProcess", framework(of)),
    ...project(of, language, true),
  ]);

/** The only lot of a market consultation: where, in which languages and until when to answer. */
function lot(of: Values, language: string): Xml[] {
  const [until, time] = of("BT-800");
  const answers = until && time ? [...cbc("EndDate", [until]), ...cbc("EndTime", [time])] : [];
  return cac("ProcurementProjectLot", [
    ...cbc("ID", ["LOT-0000"], { schemeName: "Lot" }),
    ...cac("TenderingTerms", [
      ...cac("TenderRecipientParty", cbc("EndpointID", of("BT-18"))),
      ...of("BT-97").flatMap((code) => cac("Language", cbc("ID", [code]))),
    ]),
    ...cac("TenderingProcess", [
      ...(answers.length > 0 ? extension([element("efac:AnswerReceptionPeriod", {}, answers)]) : []),
      ...cbc("SubmissionMethodCode", ["allowed"], { listName: "esubmission" }),
      ...framework(of),
    ]),
    ...project(of, language, true),
  ]);
}

const types: Readonly<Record<NoticeSubtype, Xml[]>> = {
  "4": cbc("NoticeTypeCode", ["pin-only"], { listName: "planning" }),
  E1: cbc("NoticeTypeCode", ["pmc"], { listName: "consultation" }),
};

/** Whether a market consultation is also sent to the Union's journal is decided in the notice service. */
const nationalExtension = element("hilma:NationalExtension", {}, [
  element("hilma:ProcurementProject", {}, [element("hilma:IsEUApplicableConstraintIndicator", {}, "false")]),
]);

/** The notice as XML of eForms, from its lines and nothing else. What is missing is left out: it is a draft. */
export function noticeXml(published: PublishedPlan, made: NoticeMade): string {
  const values = new Map(noticeLines(published, made).map((line) => [line.bt, line.values]));
  const of: Values = (bt) => values.get(bt) ?? [];
  const [language = "FIN"] = of("BT-702");
  const [issuedOn = "", issuedAt = ""] = of("BT-05");
  const isPrior = made.subtype === "4";
  const organisations = [buyer(of, language), ...(isPrior ? [reviewBody(of, language)] : [])];
  return xmlFile(
    element("PriorInformationNotice", { ...namespaces, ...(isPrior ? {} : national) }, [
      ...extension([
        element("efac:NoticeSubType", {}, cbc("SubTypeCode", of("OPP-070"), { listName: "notice-subtype" })),
        element("efac:Organizations", {}, organisations),
      ]),
      ...cbc("UBLVersionID", ["2.3"]),
      ...cbc("CustomizationID", [sdk]),
      ...cbc("ID", of("BT-701"), { schemeName: "notice-id" }),
      ...cbc("IssueDate", [issuedOn]),
      ...cbc("IssueTime", [issuedAt]),
      ...cbc("VersionID", of("BT-757")),
      ...cbc("PlannedDate", of("BT-127")),
      ...cbc("RegulatoryDomain", of("BT-01")),
      ...types[made.subtype],
      ...cbc("NoticeLanguageCode", [language], { listName: "eu-official-language" }),
      ...cac("ContractingParty", [
        ...cac("ContractingPartyType", cbc("PartyTypeCode", of("BT-11"), { listName: "buyer-legal-type" })),
        ...cac("ContractingActivity", cbc("ActivityTypeCode", of("BT-10"), { listName: "authority-activity" })),
        ...cac("Party", reference("ORG-0001")),
      ]),
      ...project(of, language, false),
      ...(isPrior ? part(of, language) : lot(of, language)),
      ...(isPrior ? [] : [nationalExtension]),
    ]),
  );
}
