import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDatabase } from "db/connection.ts";
import { insertAct, listActs } from "db/repositories/act-log.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { listMails } from "db/repositories/mails.ts";
import { insertPerson, updatePersonClosed } from "db/repositories/people.ts";
import { beginTwoStep, confirmTwoStep, isTwoStepOn } from "db/repositories/two-step.ts";
import { operate, run } from "tests/support/commands.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer } from "tests/support/writers.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: TestServer;
let writer: Writer;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "innohankinta-commands-"));
  server = await startTestServer({
    seed(db) {
      const [first] = seedWriters(db, 1);
      if (!first) throw new Error("nobody writes");
      writer = first;
      for (const object of ["one", "two", "three"])
        insertAct(db, { kind: "person", act: "two-step-off", object, by: null, at: new Date() });
    },
    env: { LOG_LEVEL: "error" },
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);
const copiesIn = (name: string): string[] => readdirSync(inFolder(name)).filter((file) => file.endsWith(".sqlite"));

function storedIn(file: string): unknown {
  const db = openDatabase(file);
  const answer = findAnswer(db, { planId: writer.plan, question: "if-nothing", row: "" });
  db.$client.close();
  return answer?.value;
}

async function save(words: string, version: number): Promise<void> {
  const line = new Line(server.origin);
  expect((await line.save(writer, words, version)).status).toBe(200);
  line.close();
}

async function aCopy(name: string): Promise<string> {
  const made = await operate("backup", server.file, "--to", inFolder(name));
  expect(made).toMatchObject({ code: 0, complaint: "" });
  return join(inFolder(name), copiesIn(name)[0] ?? "");
}

test("a copy is made while the service runs; it is restored once the service is stopped, and not before", async () => {
  await save("Before the copy", 0);
  const copy = await aCopy("copies");
  expect(storedIn(copy)).toBe("Before the copy");
  await save("After the copy", 1);

  const refused = await operate("restore", server.file, "--from", copy);
  expect(refused).toMatchObject({ code: 1, said: "" });
  expect(refused.complaint).toMatch(/^\S+ is in use: stop the service first$/);
  await save("Still running", 2);

  expect(await server.shutDown()).toBe(0);
  const done = await operate("restore", server.file, "--from", copy);
  expect(done).toMatchObject({ code: 0, complaint: "", said: expect.not.stringContaining("WARNING") });
  expect(storedIn(/what was there before: (.*)$/m.exec(done.said)?.[1] ?? "")).toBe("Still running");
  await server.again();
  await save("After the restore", 1);
});

test.each([0o440, 0o644])(
  "what is restored is the service's user's alone to read and write, also from a copy of mode %o",
  async (mode) => {
    const copy = await aCopy(`of-mode-${mode}`);
    chmodSync(copy, mode);
    const file = inFolder(`restored-${mode}.sqlite`);
    expect(await operate("restore", file, "--from", copy)).toMatchObject({ code: 0, complaint: "" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  },
);

test("after a restore the sessions that the copy knows are ended by a command, which names accounts that were closed since", async () => {
  const copy = await aCopy("of-sessions");
  const replaced = inFolder("replaced.sqlite");
  copyFileSync(copy, replaced);
  const db = openDatabase(replaced);
  const [email] = db.$client.prepare<[], string>("update users set closed_at = 1 returning email").pluck().all();
  db.$client.close();
  const done = await operate("after-restore", copy, "--replaced", replaced);
  expect(done).toMatchObject({ code: 0, complaint: "", said: expect.stringContaining("all sessions are ended") });
  expect(done.said.split("\n")[1]).toContain(email);
  const after = openDatabase(copy);
  expect(after.$client.prepare("select count(*) from sessions").pluck().get()).toBe(0);
  after.$client.close();
  expect(await operate("after-restore", copy)).toMatchObject({ code: 0, said: "all sessions are ended" });
  const none = await operate("after-restore", copy, "--replaced", inFolder("none.sqlite"));
  expect(none).toMatchObject({ code: 1, complaint: `${inFolder("none.sqlite")} is not there` });
});

test("after a restore that was broken off the start says so, and begins no new database where there is none", async () => {
  const copy = await aCopy("broken-off");
  await server.shutDown();
  writeFileSync(`${server.file}.restoring`, "half a copy");
  await server.again();
  expect(server.log()).toContain("a restore was broken off, the database is as it was before");
  await server.shutDown();
  expect(await operate("restore", server.file, "--from", copy)).toMatchObject({ code: 0 });
  expect(existsSync(`${server.file}.restoring`)).toBe(false);
  await server.again();

  const none = inFolder("broken-off.sqlite");
  writeFileSync(`${none}.restoring`, "half a copy");
  const { code, complaint } = await run(process.execPath, ["start.js"], {
    MODE: "test",
    PORT: "0",
    DATABASE_FILE: none,
  });
  expect([code, complaint]).toEqual([1, expect.stringMatching(/^A restore was broken off, and there is no database/)]);
  expect(existsSync(none)).toBe(false);
});

test("upgrades: a migration that fails ends the start with the reason, and the old version goes on with the same file", async () => {
  const file = await aCopy("of-before");
  const before = openDatabase(file);
  before.$client.exec("DELETE FROM __drizzle_migrations");
  before.$client.close();
  const { code, complaint } = await run(process.execPath, ["start.js"], {
    MODE: "test",
    PORT: "0",
    DATABASE_FILE: file,
  });
  expect(code).toBe(1);
  expect(complaint).toMatch(
    new RegExp(
      `^The database ${file} \\(DATABASE_FILE\\) cannot be brought to this version, and is as it was: .*exists`,
    ),
  );
  expect(storedIn(file)).toBe(storedIn(server.file));
});

test("a program that is not whole, as after an installation that was broken off, ends its start with the file", async () => {
  const folder = inFolder("not-whole");
  mkdirSync(join(folder, "build/server"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  copyFileSync("start.js", join(folder, "start.js"));
  writeFileSync(join(folder, "build/server/index.js"), "export const half = {");
  const { code, complaint } = await run(process.execPath, [join(folder, "start.js")], {});
  expect(code).toBe(1);
  expect(complaint).toContain(join(folder, "build/server/index.js"));
});

test("a start on a database that the service's user may not write, as root left it, ends with its name and the reason", async () => {
  const file = await aCopy("of-root");
  chmodSync(inFolder("."), 0o755);
  chmodSync(inFolder("of-root"), 0o777);
  chmodSync(file, 0o444);
  const isRoot = process.getuid?.() === 0;
  const [program = "", ...given] = [...(isRoot ? ["setpriv", "--reuid", "65534"] : []), process.execPath, "start.js"];
  const { code, complaint } = await run(program, given, { MODE: "test", PORT: "0", DATABASE_FILE: file });
  expect([code, complaint]).toEqual([
    1,
    `The database ${file} (DATABASE_FILE) cannot be opened: attempt to write a readonly database`,
  ]);
});

test("database and copies are for the service's user alone, also where nothing outside sees to it", async () => {
  const openly = (command: string, file: string) =>
    run("sh", ["-c", `umask 022 && exec ${command}`], { MODE: "test", DATABASE_FILE: file });
  const file = inFolder("private.sqlite");
  expect(await openly("node start.js setup", file)).toMatchObject({ code: 0 });
  const copies = inFolder("private");
  const made = await openly(`node_modules/.bin/tsx operate/backup.ts --to '${copies}'`, file);
  expect(made).toMatchObject({ code: 0 });
  const written = [file, copies, ...readdirSync(copies).map((name) => join(copies, name))];
  expect(written).toHaveLength(4);
  for (const name of written) expect([name, statSync(name).mode & 0o077]).toEqual([name, 0]);
});

test("the newest copies are kept, so many as was said, and older ones go", async () => {
  mkdirSync(inFolder("kept"));
  for (const hour of ["01", "02", "03"])
    writeFileSync(join(inFolder("kept"), `innohankinta-20200101T${hour}0000Z.sqlite`), "old");
  const { code, said } = await operate("backup", server.file, "--to", inFolder("kept"), "--keep", "2");
  expect([code, said.split("\n")[1]]).toEqual([0, "older copies removed: 2"]);
  expect(copiesIn("kept")).toHaveLength(2);
  expect(copiesIn("kept")[0]).toBe("innohankinta-20200101T030000Z.sqlite");
});

test("where no copy could be made none of the older ones goes", async () => {
  mkdirSync(inFolder("broken"));
  const broken = inFolder("broken.sqlite");
  writeFileSync(broken, "no database at all, but long enough to be looked at as if it were one ".repeat(99));
  const old = ["01", "02"].map((hour) => `innohankinta-20200101T${hour}0000Z.sqlite`);
  for (const name of old) writeFileSync(join(inFolder("broken"), name), "old");
  const ended = await operate("backup", broken, "--to", inFolder("broken"), "--keep", "1");
  expect(ended).toMatchObject({ code: 1, said: "", complaint: expect.stringMatching(/^[^\n]*not a database$/) });
  expect(readdirSync(inFolder("broken")).sort()).toEqual(old);
});

test.each<[string, string[], RegExp]>([
  ["backup", ["--keep", "abc"], /--keep: a whole number/],
  ["backup", ["--keep", "0"], /--keep: a whole number/],
  ["backup", ["--keep", "3.5"], /--keep: a whole number/],
  ["backup", ["--keep", "30x"], /--keep: a whole number/],
  ["backup", ["--keep", "-1"], /--keep/],
  ["backup", ["--to", ""], /--to/],
  ["backup", ["--too", "x"], /--too/],
  ["backup", ["copies"], /copies/],
  ["restore", [], /--from/],
  ["restore", ["--from"], /--from/],
  ["after-restore", ["--replaced", ""], /--replaced/],
  ["verify-audit", ["--known", "12"], /--known: .*number/],
  ["remove-two-step", [], /--email/],
  ["remove-two-step", ["--email", "nobody"], /--email/],
  ["own-data", ["--to", "."], /--email/],
  ["import-passwords", [], /--from/],
])("%s %j is told to be wrong, with how it is used, and does nothing", async (command, given, expected) => {
  const { code, said, complaint } = await operate(command, inFolder("none.sqlite"), ...given);
  const [what, how, ...more] = complaint.split("\n");
  expect([code, said, more]).toEqual([2, "", []]);
  expect(what).toMatch(expected);
  expect(how).toMatch(/^npm run [a-z:-]+ -- \[?--/);
  expect(existsSync(inFolder("none.sqlite"))).toBe(false);
});

test.each(["backup", "after-restore", "verify-audit"])(
  "%s of a database that is not there makes none",
  async (command) => {
    const { code, complaint } = await operate(command, inFolder("none.sqlite"));
    expect([code, complaint]).toEqual([1, `${inFolder("none.sqlite")} is not there`]);
    expect(existsSync(inFolder("none.sqlite"))).toBe(false);
  },
);

test("a damaged copy is refused in one line each, and the database and its folder stay as they were", async () => {
  const copy = await aCopy("to-damage");
  const live = inFolder("live.sqlite");
  copyFileSync(copy, live);
  const damaged = inFolder("damaged.sqlite");
  const bytes = readFileSync(copy);
  writeFileSync(damaged, bytes.fill(7, 4096 * 5, 4096 * 30));
  const cut = inFolder("cut.sqlite");
  writeFileSync(cut, readFileSync(copy).subarray(0, 100_000));
  const wrong = inFolder("wrong.sqlite");
  copyFileSync(copy, wrong);
  writeFileSync(`${wrong}.sha256`, `${"0".repeat(64)}  wrong.sqlite\n`);

  const before = readdirSync(folder).sort();
  for (const from of [damaged, cut, wrong, inFolder("no-such.sqlite"), folder]) {
    const { code, said, complaint } = await operate("restore", live, "--from", from);
    expect([code, said]).toEqual([1, ""]);
    const lines = complaint.split("\n");
    expect(lines.length).toBeLessThanOrEqual(5);
    for (const line of lines) expect(line).toContain(from);
    expect(complaint).not.toMatch(/Error:|node_modules|^\s+at /m);
  }
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(readFileSync(live).equals(readFileSync(copy))).toBe(true);
});

test("the log of acts is walked, and the first line that is not what was written is named", async () => {
  const whole = await operate("verify-audit", server.file);
  expect(whole).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^\d+ lines, all whole\. The last: \d+:[0-9a-f]{64}$/),
  });
  const known = whole.said.split(" ").at(-1) ?? "";
  expect(await operate("verify-audit", server.file, "--known", known)).toMatchObject({ code: 0 });

  const copy = await aCopy("to-forge");
  const forge = (statement: string) => {
    const db = openDatabase(copy);
    for (const name of db.$client
      .prepare("select name from sqlite_schema where type = 'trigger' and tbl_name = 'act_log'")
      .pluck()
      .all())
      db.$client.exec(`drop trigger "${name}"`);
    db.$client.exec(statement);
    db.$client.close();
  };
  forge("update act_log set object = 'somebody else' where number = 2");
  expect(await operate("verify-audit", copy)).toMatchObject({
    code: 1,
    said: "",
    complaint: "The log is broken at line 2: it is changed. 1 lines before it are whole.",
  });
  rmSync(`${copy}.sha256`);
  const restored = await operate("restore", inFolder("forged.sqlite"), "--from", copy);
  expect(restored).toMatchObject({ code: 0, said: expect.stringMatching(/WARNING.* broken at line 2: it is changed/) });
  forge("delete from act_log where number = 1");
  expect((await operate("verify-audit", copy)).complaint).toContain("line 1: it is missing");

  const empty = inFolder("empty.sqlite");
  writeFileSync(empty, "");
  const { code, complaint } = await operate("verify-audit", empty);
  expect([code, complaint.split("\n").length]).toEqual([1, 1]);
  expect(complaint).toContain(empty);
});

test("who cannot sign in any more gets their own data from the operator, and the log says so", async () => {
  const copy = await aCopy("of-somebody");
  const db = openDatabase(copy);
  const unit = db.$client.prepare("select unit_id from users limit 1").pluck().get();
  const person = {
    id: "gone",
    name: "Leena Lähtijä",
    email: "leena@city.example",
    language: "fi",
    at: new Date(),
  } as const;
  insertPerson(db, { ...person, unitId: String(unit), roles: ["officer"] });
  updatePersonClosed(db, person.id, new Date(), new Date());
  db.$client.close();

  const to = inFolder("own data");
  const made = await operate("own-data", copy, "--email", "Leena@city.example", "--to", to);
  expect(made).toMatchObject({ code: 0, complaint: "" });
  expect(readdirSync(to).sort()).toEqual(["own-data.html", "own-data.json"]);
  for (const name of readdirSync(to)) {
    expect(readFileSync(join(to, name), "utf8")).toContain(person.email);
    expect(statSync(join(to, name)).mode & 0o077).toBe(0);
  }
  const after = openDatabase(copy);
  expect(listActs(after, { object: person.id }, 1)).toMatchObject([{ act: "export", by: null }]);
  after.$client.close();

  const again = await operate("own-data", copy, "--email", person.email, "--to", to);
  expect(again).toMatchObject({ code: 1, said: "", complaint: expect.stringContaining("own-data.html") });
  const nobody = await operate("own-data", copy, "--email", "nobody@city.example", "--to", inFolder("nobody"));
  expect(nobody).toMatchObject({ code: 1, complaint: "nobody@city.example has no account" });
  expect(existsSync(inFolder("nobody"))).toBe(false);
});

test("who lost the authenticator signs in without it once the operator took it away, and is told so by mail, as is the log", async () => {
  const copy = await aCopy("of-who-lost-it");
  const db = openDatabase(copy);
  const unitId = String(db.$client.prepare("select unit_id from users limit 1").pluck().get());
  const [email, at] = ["lost@city.example", new Date()];
  insertPerson(db, { id: "lost", name: "Lauri", email, language: "fi", unitId, roles: ["officer"], at });
  beginTwoStep(db, "lost", "sealed", at);
  confirmTwoStep(db, "lost", at);
  db.$client.close();

  expect(await operate("remove-two-step", copy, "--email", "Lost@city.example")).toMatchObject({ code: 0 });
  const after = openDatabase(copy);
  expect(isTwoStepOn(after, "lost")).toBe(false);
  expect(listActs(after, { object: "lost" }, 1)).toMatchObject([{ act: "two-step-off", by: null }]);
  expect(listMails(after, 1)).toMatchObject([{ to: email, subject: expect.stringContaining("Kaksivaiheinen") }]);
  after.$client.close();

  const again = await operate("remove-two-step", copy, "--email", email);
  expect(again).toMatchObject({ code: 1, complaint: `${email} has no two-step sign-in` });
});

/** As installed, in a folder of our own: `runuser` says who it would have been, and does it. */
function installed(): string {
  const tools = inFolder("tools");
  mkdirSync(join(tools, "opt"), { recursive: true });
  for (const name of ["operate", "db", "app", "node_modules", "tsconfig.json", "package.json"])
    symlinkSync(resolve(name), join(tools, "opt", name));
  writeFileSync(
    join(tools, "runuser"),
    '#!/bin/sh\n[ "$1 $2 $3" = "-u innohankinta --" ] || exit 99\nshift 3\nexec "$@"\n',
  );
  const script = readFileSync("deploy/innohankinta", "utf8")
    .replaceAll("/opt/innohankinta", join(tools, "opt"))
    .replaceAll("/var/lib/innohankinta/innohankinta.sqlite", server.file);
  writeFileSync(join(tools, "innohankinta"), script);
  for (const name of ["runuser", "innohankinta"]) chmodSync(join(tools, name), 0o755);
  return tools;
}

test("the installed command runs as the service's user on its database, and hands the exit code on", async () => {
  expect(await run("sh", ["-n", "deploy/innohankinta"], {})).toMatchObject({ code: 0 });
  const tools = installed();
  const command = (...given: string[]) =>
    run(join(tools, "innohankinta"), given, { PATH: `${tools}:${process.env.PATH}` });

  const made = await command("backup", "--to", inFolder("by-command"), "--keep", "1");
  expect(made).toMatchObject({ code: 0, complaint: "" });
  const copy = join(inFolder("by-command"), copiesIn("by-command")[0] ?? "");
  expect(storedIn(copy)).toBe(storedIn(server.file));
  expect((await command("restore", "--from", copy)).complaint).toContain("stop the service first");
  expect(await command("verify-audit")).toMatchObject({ code: 0 });
  expect(await command("backup", "--keep", "abc")).toMatchObject({ code: 2 });
  for (const given of [[], ["no-such"], ["../start"], ["--help"]]) {
    const { code, complaint } = await command(...given);
    expect([code, complaint.split("\n").length]).toEqual([2, 1]);
    for (const name of ["backup", "restore", "after-restore", "verify-audit", "remove-two-step", "own-data"])
      expect(complaint).toContain(name);
  }
});
