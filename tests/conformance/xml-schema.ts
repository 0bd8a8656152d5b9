import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

/** All schemas by their bare names: each refers to the others in folders beside it. */
function schemaFiles(folder: string): Map<string, string> {
  return new Map(
    ["common", "maindoc"].flatMap((part) =>
      readdirSync(path.join(folder, part))
        .filter((name) => name.endsWith(".xsd"))
        .map((name) => {
          const text = readFileSync(path.join(folder, part, name), "utf8");
          return [name, text.replace(/schemaLocation="[^"]*\//g, 'schemaLocation="')] as const;
        }),
    ),
  );
}

/** What the official XML Schema of the notice finds. The national element has a schema of its own and is taken out. */
export async function xmlSchemaErrors(xml: string, folder: string): Promise<string[]> {
  const files = schemaFiles(folder);
  const main = "UBL-PriorInformationNotice-2.3.xsd";
  const { errors } = await validateXML({
    xml: [
      { fileName: "notice.xml", contents: xml.replace(/<hilma:NationalExtension>.*<\/hilma:NationalExtension>/s, "") },
    ],
    schema: [{ fileName: main, contents: files.get(main) ?? "" }],
    preload: [...files].filter(([name]) => name !== main).map(([fileName, contents]) => ({ fileName, contents })),
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
