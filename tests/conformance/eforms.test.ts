import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { cpvCodes as cpvTable } from "db/schema/cpv.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { cpvCodes } from "~/domain/standards/cpv.ts";
import { noticeSubtypes } from "~/domain/standards/eforms/subtypes.ts";
import { importCpv } from "~/features/cpv/import-cpv.server.ts";
import { openNotice, planNoticeXml } from "~/features/plans/plan-notice.server.ts";
import { noon } from "../support/plans.ts";
import { plansToPublish } from "../support/published-plans.ts";
import { fieldFaults } from "./notice-fields.ts";
import { Schematron } from "./schematron.ts";
import { hasStandards, standardsPath } from "./standards-folder.ts";
import { xmlSchemaErrors } from "./xml-schema.ts";

const { db, plans } = plansToPublish();
const installer = path.join(import.meta.dirname, "install-eforms-sdk.sh");
let sdk: string;

beforeAll(() => {
  sdk = execFileSync("bash", [installer], { encoding: "utf8" }).trim();
});

describe.skipIf(!hasStandards).each(noticeSubtypes)("a notice of subtype %s", (subtype) => {
  const notices = [...plans].flatMap(([name, { id, owner }]) => {
    const made = planNoticeXml(db, owner, id, { subtype, now: noon });
    const page = openNotice(db, owner, id, { subtype, lang: "en", now: noon });
    return made.ok && page.ok ? [{ name, xml: made.value.content, missing: page.value.missing }] : [];
  });
  let rules: Schematron;

  beforeAll(() => {
    rules = new Schematron(path.join(sdk, "schematrons/static"), `eforms-${subtype}`);
  });
  const whole = notices.filter(({ missing }) => missing === 0);

  test("is made of plans in every state of answers, some of them whole", () => {
    expect(notices.length).toBeGreaterThan(5);
    expect(whole.map(({ name }) => name)).toContain("tampere-hulevesi");
  });

  test("is valid by the XML Schema, whole or not", async () => {
    for (const { name, xml } of notices) {
      expect(await xmlSchemaErrors(xml, standardsPath("eforms", "xsd")), name).toEqual([]);
    }
  });

  test("keeps to the tables of fields when the preview says that nothing is missing", () => {
    for (const { name, xml } of whole) expect(fieldFaults(xml, subtype), name).toEqual([]);
  });

  test("keeps to the rules of the SDK when nothing is missing, and a broken one does not", () => {
    expect(rules.size).toBeGreaterThan(3000);
    for (const { name, xml } of whole) expect(rules.findings(xml), name).toEqual([]);
    const broken = whole[0]?.xml.replace(/<cbc:ProcurementTypeCode.*?<\/cbc:ProcurementTypeCode>/, "") ?? "";
    expect(rules.findings(broken).map(({ at }) => at)).toContain("BT-23-Procedure cac:ProcurementProject");
  });

  test("says itself what the rules would miss: a plan with gaps fails no rule that its preview does not name", () => {
    for (const { name, xml, missing } of notices) {
      expect(rules.findings(xml).length > 0, name).toBe(missing > 0);
    }
  });
});

test("the official list of CPV codes is taken in whole, with the names that the project has of its own", () => {
  const taken = importCpv(db, readFileSync(path.join(sdk, "codelists", "cpv.gc"), "utf8"));
  expect(taken).toEqual({ ok: true, value: 9454 });
  const official = new Map(
    db
      .select()
      .from(cpvTable)
      .all()
      .map(({ code, fi, sv, en }) => [code, { fi, sv, en }]),
  );
  for (const { code, name } of cpvCodes) expect(official.get(code), code).toEqual(name);
});
