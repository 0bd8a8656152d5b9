import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const read = (path: string): string => readFileSync(path, "utf8");
const guide = read("docs/operations.md");
const readme = read("README.md");
const unit = read("deploy/innohankinta.service");
const copyUnit = read("deploy/innohankinta-backup.service");
const image = read("Dockerfile");
const deployed = readdirSync("deploy").map((name) => read(`deploy/${name}`));
const told = [guide, readme, image, ...deployed];
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));

const found = (texts: readonly string[], pattern: RegExp): string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))].sort();

/** What a unit says of a setting: its values, in order. */
const valuesOf = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value = ""]) => value);

test("every command of npm that the guides name exists", () => {
  const named = found(told, /npm (?:run )?((?:test|start)(?![\w:-])|(?<=run )[\w:-]+)/g);
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every command of the service that the guides name exists, and every one there is is named", () => {
  const there = readdirSync("operate")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "command-line")
    .sort();
  const named = found(told, /(?:^|`|\s\s?)innohankinta ([a-z][a-z-]+)(?= --| walks|`| FILE)/gm);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !there.includes(name))).toEqual([]);
  const byNpm = Object.entries(scripts).filter(([name]) => readme.includes(`npm run ${name}`));
  const reached = [...named, ...byNpm.map(([, command]) => /operate\/([\w-]+)\.ts/.exec(command)?.[1] ?? "")];
  expect(there.filter((name) => !reached.includes(name) && !guide.includes(name))).toEqual([]);
});

test("every file of ours that the guides and the files of deployment name exists", () => {
  const named = found(told, /(?<![\w/.-])((?:deploy|docs|tests|operate|app|db)\/[\w./-]*\w)/g);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("every setting is in the table of the README, and the table has no other", () => {
  const ours = found([read("app/server/env.server.ts")], /^ {2}([A-Z][A-Z_]+): /gm).filter((name) => name !== "MODE");
  const ofProvider = found([read("app/server/provider-settings.server.ts")], /^ {2}([A-Z][A-Z_]+): z?/gm);
  expect([ours.length > 15, ofProvider.length]).toEqual([true, 6]);
  const table = [...readme.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([A-Z][A-Z_<>]+)`/g)].map(([, name = ""]) => name),
  );
  const expected = [...ours, "MODE", "OIDC_PROVIDERS", ...ofProvider.map((name) => `OIDC_<NAME>_${name}`)];
  expect(table.sort()).toEqual([...new Set(expected)].sort());
});

test("the settings that the guides write into files are settings of ours or of Node", () => {
  const isKnown = (name: string) => readme.includes(`\`${name.replace(/^OIDC_CITY_/, "OIDC_<NAME>_")}\``);
  const given = found([guide], /(?:^|`)([A-Z][A-Z_]+)=/gm);
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((name) => !isKnown(name))).toEqual(["NODE_EXTRA_CA_CERTS"]);
});

test("service, copies, commands and container work in the same folder, on the same database, as the guide has it", () => {
  const files = found([unit, copyUnit, image, read("deploy/innohankinta")], /DATABASE_FILE=(\S+)/g);
  expect(files).toEqual(["/var/lib/innohankinta/innohankinta.sqlite"]);
  expect(valuesOf(unit, "StateDirectory")).toEqual(["innohankinta"]);
  expect(read("deploy/litestream.yml")).toContain(`path: ${files[0]}`);
  for (const text of [unit, copyUnit]) {
    expect(valuesOf(text, "WorkingDirectory")).toEqual(["/opt/innohankinta"]);
    expect(valuesOf(text, "User")).toEqual(["innohankinta"]);
  }
  expect(read("deploy/innohankinta")).toContain("cd /opt/innohankinta");
  expect(image).toContain("WORKDIR /opt/innohankinta");
  expect(guide).toContain("useradd --system --home-dir /opt/innohankinta --shell /usr/sbin/nologin innohankinta");
  const copies = /--to (\S+)/.exec(copyUnit)?.[1] ?? "no folder";
  expect(valuesOf(copyUnit, "ReadWritePaths")).toEqual([`/var/lib/innohankinta ${copies}`]);
  expect(guide).toContain(`install -d -o innohankinta -m 700 ${copies}`);
});

test("the unit starts what npm starts, with the file of settings of the guide, and leaves wrong settings alone", () => {
  const started = valuesOf(unit, "ExecStart").join();
  expect(started.replace("/usr/bin/", "")).toBe(scripts.start);
  expect(JSON.parse(/^CMD (\[.*\])$/m.exec(image)?.[1] ?? "[]").join(" ")).toBe(scripts.start);
  const settings = valuesOf(unit, "EnvironmentFile").join();
  expect(guide).toContain(`install -m 600 /dev/null ${settings}`);
  expect(read("app/server/env.server.ts")).toContain(`exitCode = ${valuesOf(unit, "RestartPreventExitStatus").join()}`);
  // What ended it may pass, as a full disk does: recovery without hands means that systemd never gives up.
  expect([valuesOf(unit, "Restart"), valuesOf(unit, "StartLimitIntervalSec")]).toEqual([["on-failure"], ["0"]]);
  // The service gives itself ten seconds at a stop.
  expect(Number(valuesOf(unit, "TimeoutStopSec").join())).toBeGreaterThan(10);
  expect(guide).toContain(`(exit code ${valuesOf(unit, "RestartPreventExitStatus").join()}`);
});

test("each step of an upgrade waits for the one before: without a copy no folder is moved, and what is removed at the end is all", () => {
  expect(guide).toMatch(
    /^innohankinta backup --to \S+ &&\n {2}rm -rf \/opt\/innohankinta\.before &&.*\n {2}mv \/opt\/innohankinta \/opt\/innohankinta\.before && mv \/opt\/innohankinta\.new \/opt\/innohankinta$/m,
  );
  const folders = found([guide], /(\/opt\/innohankinta\.\w+)/g);
  expect(folders.sort()).toEqual(["before", "failed", "new"].map((name) => `/opt/innohankinta.${name}`));
  expect(guide).toMatch(/^rm -rf \/opt\/innohankinta \/opt\/innohankinta\.\*$/m);
});

test("in the container, too, a copy is made after the stop of an upgrade, and the sessions end before the start after a restore", () => {
  const section = guide.slice(guide.indexOf("## As a container"), guide.indexOf("## Back up"));
  const blocks = [...section.matchAll(/```\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
  const ordered = (...steps: string[]) =>
    blocks.some((block) => {
      const at = steps.map((step) => block.indexOf(step));
      return at.every((place, number) => place >= 0 && place > (at[number - 1] ?? -1));
    });
  expect(ordered("docker tag", "docker build", "docker stop", "operate/backup.ts", "&&\n  docker rm")).toBe(true);
  expect(ordered("docker stop", "operate/restore.ts", "operate/after-restore.ts", "docker start")).toBe(true);
  // With a folder's own name `docker cp` would put the second time's copies into a folder inside the first time's.
  expect(section).toMatch(/docker cp innohankinta:\S+\/copies\/\. \/var\/backups\/innohankinta$/m);
});

test("the service may change nothing but its database, and gains no rights", () => {
  for (const text of [unit, copyUnit])
    for (const [name, value] of [
      ["NoNewPrivileges", "yes"],
      ["ProtectSystem", "strict"],
      ["ProtectHome", "yes"],
      ["PrivateTmp", "yes"],
      ["UMask", "0077"],
    ] as const)
      expect([name, valuesOf(text, name)]).toEqual([name, [value]]);
  expect(valuesOf(unit, "CapabilityBoundingSet")).toEqual([""]);
  expect(valuesOf(unit, "StateDirectoryMode")).toEqual(["0700"]);
  expect(image).toMatch(/^USER node$/m);
});

test("the image holds all that the service and its commands load, and takes in nothing that was made here", () => {
  const taken = [...image.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, from = ""]) => from.split(" "));
  const names = taken.map((path) => path.replace("/opt/innohankinta/", ""));
  expect(names.filter((name) => !["node_modules", "build"].includes(name) && !existsSync(name))).toEqual([]);
  const loaded = readdirSync("operate").flatMap((file) => found([read(`operate/${file}`)], /from "\.\.\/(\w+)\//g));
  expect([...new Set(loaded)].filter((room) => !names.includes(room))).toEqual([]);
  for (const name of ["start.js", "package.json", "tsconfig.json", "operate"]) expect(names).toContain(name);
  // What the build made of the sources is readable to the service, whatever umask they were put there under.
  const opened = /^RUN npm run build && .*chmod -R a\+rX (.+)$/m.exec(image)?.[1]?.split(" ") ?? [];
  expect(names.filter((name) => name !== "node_modules" && !opened.includes(name))).toEqual([]);
  // Also where somebody has put a copy or settings into a folder of the sources.
  for (const kept of ["**/node_modules", "build", "data", "**/.env*", "**/*.sqlite*"])
    expect(read(".dockerignore").split("\n")).toContain(kept);
});
