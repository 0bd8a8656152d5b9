import { z } from "zod";
import {
  langParameter,
  type OpenParameter,
  openError,
  openExample,
  openExampleList,
  openParameters,
} from "~/domain/open-example.ts";
import { paths } from "~/paths.ts";

type Json = Readonly<Record<string, unknown>>;

const schemas = { Example: openExample, ExampleList: openExampleList, Error: openError } as const;
type SchemaName = keyof typeof schemas;

/** A schema as OpenAPI 3.1 has it: JSON Schema 2020-12. What is a schema of its own is referred to. */
function schemaOf(schema: z.ZodType, own?: SchemaName): Json {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "output",
    override: ({ zodSchema, jsonSchema }) => {
      const name = (Object.keys(schemas) as SchemaName[]).find((one) => schemas[one] === zodSchema);
      if (name === undefined || name === own) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      jsonSchema.$ref = `#/components/schemas/${name}`;
    },
  });
  return json;
}

function parameterOf({ name, description, schema, repeatable }: OpenParameter): Json {
  const one = schemaOf(schema);
  return {
    name,
    in: "query",
    description,
    required: false,
    ...(repeatable ? { style: "form", explode: true } : {}),
    schema: repeatable ? { type: "array", items: one } : one,
  };
}

const json = (name: SchemaName): Json => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
const refused = (description: string): Json => ({ description, content: json("Error") });
const tooMany: Json = {
  description: "Too many requests from this address; Retry-After says the seconds to wait",
  headers: { "Retry-After": { schema: { type: "integer" } } },
  content: json("Error"),
};
const unchanged: Json = { description: "Unchanged since the answer with the ETag sent in If-None-Match" };
const file = (description: string, type: string): Json => ({
  description,
  content: { [type]: { schema: { type: "string", format: "binary" } } },
});
/** A package of another standard, which has a description of its own. */
const ocdsPackage = (kind: "release" | "record"): Json => ({
  description: `A ${kind} package; Link names the other pages`,
  headers: { Link: { schema: { type: "string" } }, ETag: { schema: { type: "string" } } },
  content: {
    "application/json": {
      schema: {
        type: "object",
        description: `See https://standard.open-contracting.org/1.1/en/schema/${kind}_package/`,
        required: ["uri", "version", "publishedDate", "publisher", `${kind}s`],
      },
    },
  },
});
const pathLang: Json = {
  name: "lang",
  in: "path",
  required: true,
  description: "Language of the labels and of the texts where they are in it",
  schema: schemaOf(langParameter.schema),
};

/** Parameters that make the result set; the files hold all of its pages. */
const resultParameters = openParameters.filter(({ name }) => name !== "page").map(parameterOf);

/** The description of the open interface, made from the same schemas that its answers are typed by. */
export function openApi(origin: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Innohankinta, examples of innovative procurement",
      version: "1.0.0",
      summary: "The published examples of the library as open data",
      description:
        "Read only, without an account. Names and codes of version 1 keep their meaning; fields may be added. At most 600 requests a minute from one address, 30 for the files.",
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    externalDocs: { url: origin + paths.api("en") },
    servers: [{ url: origin }],
    paths: {
      [paths.examplesJson]: {
        get: {
          operationId: "listExamples",
          summary: "List or search the published examples",
          parameters: [...openParameters, langParameter].map(parameterOf),
          responses: {
            "200": {
              description: "A page of examples; Link names the other pages",
              headers: { Link: { schema: { type: "string" } }, ETag: { schema: { type: "string" } } },
              content: json("ExampleList"),
            },
            "304": unchanged,
            "400": refused("A parameter could not be understood"),
            "429": tooMany,
          },
        },
      },
      [paths.exampleJson("{id}")]: {
        get: {
          operationId: "getExample",
          summary: "One published example",
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            parameterOf(langParameter),
          ],
          responses: {
            "200": { description: "The example", content: json("Example") },
            "304": unchanged,
            "400": refused("A parameter could not be understood"),
            "404": refused("There is no such published example"),
            "429": tooMany,
          },
        },
      },
      ...Object.fromEntries(
        (["release", "record"] as const).map((kind) => [
          paths.ocds(`${kind}s`),
          {
            get: {
              operationId: kind === "release" ? "listReleases" : "listRecords",
              summary: `A result as a ${kind} package of the Open Contracting Data Standard 1.1, with its profile for eForms`,
              parameters: openParameters.map(parameterOf),
              responses: {
                "200": ocdsPackage(kind),
                "304": unchanged,
                "400": refused("A parameter could not be understood"),
                "429": tooMany,
              },
            },
          },
        ]),
      ),
      [paths.examplesCsv]: {
        get: {
          operationId: "listExamplesAsCsv",
          summary: "A result as a table with the codes and texts of the data, at most 10,000 rows",
          parameters: resultParameters,
          responses: { "200": file("RFC 4180 in UTF-8", "text/csv"), "304": unchanged, "429": tooMany },
        },
      },
      "/{lang}/examples.xlsx": {
        get: {
          operationId: "listExamplesAsXlsx",
          summary: "A result as a workbook with labels in one language, at most 10,000 rows",
          parameters: [pathLang, ...resultParameters],
          responses: {
            "200": file(
              "Office Open XML workbook",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ),
            "304": unchanged,
            "429": tooMany,
          },
        },
      },
      "/{lang}/examples.atom": {
        get: {
          operationId: "followExamples",
          summary: "The newest examples of a result as an Atom feed",
          parameters: [pathLang, ...resultParameters],
          responses: { "200": file("Atom 1.0", "application/atom+xml"), "304": unchanged, "429": tooMany },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(
        (Object.keys(schemas) as SchemaName[]).map((name) => [name, schemaOf(schemas[name], name)]),
      ),
    },
  };
}
