import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const installer = path.join(import.meta.dirname, "install-verapdf.sh");

export const profiles = { "PDF/UA-1": "ua1", "PDF/A-2a": "2a" } as const;

/** One line for each failure, none when every file keeps to the profile. */
export async function failuresOf(
  files: ReadonlyMap<string, Uint8Array>,
  profile: keyof typeof profiles,
): Promise<string[]> {
  const { stdout: jar } = await run("bash", [installer]);
  const folder = await mkdtemp(path.join(tmpdir(), "innohankinta-pdf-"));
  try {
    const paths = await Promise.all(
      [...files].map(async ([name, bytes]) => {
        const file = path.join(folder, `${name}.pdf`);
        await writeFile(file, bytes);
        return file;
      }),
    );
    const report = await check(jar.trim(), profiles[profile], paths);
    const passed = report.filter((line) => line.startsWith("PASS "));
    const others = report.filter((line) => line !== "" && !line.startsWith("PASS "));
    if (others.length === 0 && passed.length !== files.size)
      return [`Only ${passed.length} of ${files.size} were checked`];
    return others.map((line) => line.replace(`${folder}/`, ""));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function check(jar: string, flavour: string, paths: readonly string[]): Promise<string[]> {
  const options = ["-jar", jar, "--flavour", flavour, "--format", "text", "--verbose", "--maxfailuresdisplayed", "3"];
  // A file that fails makes the checker end with an error; what it wrote says which and why.
  const { stdout } = await run("java", [...options, ...paths], { maxBuffer: 50_000_000 }).catch(
    (failure: Error & { stdout?: string; stderr?: string }) => {
      if (!failure.stdout) throw failure;
      return { stdout: failure.stdout };
    },
  );
  return stdout.split("\n");
}
