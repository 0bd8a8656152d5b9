import { existsSync } from "node:fs";
import { evaluateXPathToNodes } from "fontoxpath";
import { type Node, parseXmlDocument } from "slimdom";
import { standardsJson, standardsPath } from "./standards-folder.ts";

interface TableField {
  readonly id: string;
  readonly xpath: string;
  readonly status: "M" | "O" | "F" | "CM" | "CF";
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly codelist?: string | { readonly id: string };
}

/** Fields that matter to a plan, with their status in each subtype. */
interface AnyField extends Omit<TableField, "status"> {
  readonly subtypes?: Readonly<Record<string, string>>;
}

const ubl = "urn:oasis:names:specification:ubl:schema:xsd";
const eforms = "http://data.europa.eu/p27/eforms-ubl-extension";
const namespaces: Readonly<Record<string, string>> = {
  cbc: `${ubl}:CommonBasicComponents-2`,
  cac: `${ubl}:CommonAggregateComponents-2`,
  ext: `${ubl}:CommonExtensionComponents-2`,
  efext: `${eforms}s/1`,
  efac: `${eforms}-aggregate-components/1`,
  efbc: `${eforms}-basic-components/1`,
};
const options = { namespaceResolver: (prefix: string) => namespaces[prefix] ?? null };

const listOf = ({ codelist }: TableField): string | undefined =>
  typeof codelist === "object" ? codelist.id : codelist;

function allowedCodes(field: TableField): ReadonlySet<string> | undefined {
  const list = listOf(field);
  if (!list || !existsSync(standardsPath("eforms", "codelists", `${list}.json`))) return undefined;
  const { codes }: { codes: { code: string }[] } = standardsJson("eforms", "codelists", `${list}.json`);
  return new Set(codes.map(({ code }) => code));
}

function faultsOf(field: TableField, found: readonly Node[]): string[] {
  if (field.status === "M" && found.length === 0) return [`${field.id} is needed`];
  const codes = found.length > 0 ? allowedCodes(field) : undefined;
  return found.flatMap(({ textContent }) => {
    const text = textContent ?? "";
    return [
      ...(field.maxLength && text.length > field.maxLength ? [`${field.id} is too long`] : []),
      ...(field.pattern && !new RegExp(field.pattern, "u").test(text) ? [`${field.id} has not its form: ${text}`] : []),
      ...(codes && !codes.has(text) ? [`${field.id} has an unknown code: ${text}`] : []),
    ];
  });
}

/** What the tables of the fields find: needed and absent, forbidden and there, too long, of another form or code. */
export function fieldFaults(xml: string, subtype: string): string[] {
  const notice = parseXmlDocument(xml);
  const at = (xpath: string): Node[] => evaluateXPathToNodes(xpath, notice, null, {}, options);
  const { fields }: { fields: TableField[] } = standardsJson("eforms", `subtype-${subtype}.json`);
  const { fields: all }: { fields: AnyField[] } = standardsJson("eforms", "fields.json");
  const forbidden = all.filter(({ subtypes }) => subtypes?.[subtype] === "F");
  return [
    ...fields.flatMap((field) => faultsOf(field, at(field.xpath))),
    ...forbidden.flatMap(({ id, xpath }) => (at(xpath).length > 0 ? [`${id} is forbidden`] : [])),
  ];
}
