/** `node start.js` serves the built application; `node start.js setup` only creates and fills the database, `node start.js import-cpv FILE` also takes in all CPV codes. */
// React renders several times faster when told that it is not being developed.
process.env.NODE_ENV ??= "production";
// The database is for the service's user alone, also where nothing outside sees to it, as in a container.
process.umask(0o077);
process.chdir(new URL(".", import.meta.url).pathname);

const say = (lines) => lines.length > 0 && process.stdout.write(`\n${lines.join("\n")}\n\n`);

try {
  const { prepare, startServer, takeInCpv } = await import("./build/server/index.js");
  if (process.argv[2] === "setup") {
    say(await prepare());
  } else if (process.argv[2] === "import-cpv") {
    say(await takeInCpv(process.argv[3] ?? ""));
  } else {
    const started = startServer();
    let isStopping = false;
    const end = async () => {
      if (isStopping) return;
      isStopping = true;
      await (await started).stop();
      process.exit(0);
    };
    // From the beginning: whoever stops it while it starts waits until it can be stopped without loss.
    for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, end);
    say((await started).notice);
  }
} catch (problem) {
  // A program that is not whole, as after a broken-off installation: Node itself says in which file.
  if (problem instanceof SyntaxError) throw problem;
  process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
  process.exit(problem?.exitCode ?? 1);
}
