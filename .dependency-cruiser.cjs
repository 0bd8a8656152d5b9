/**
 * Who may import whom. The README tells what the rooms are for; here their directions are held.
 * A rule names the room that asks (`from`) and what it may not reach (`to`).
 */

const domain = (rooms) => `^app/domain/(${rooms.join("|")})(/|\\.ts$)`;

/** A room of the domain, and the rooms beside it that it may know. Each may know what is said of all. */
const domainRooms = {
  form: [],
  law: [],
  search: ["glossary", "example"],
  standards: ["form", "law", "case", "example", "xml"],
  case: ["form", "law", "standards"],
};
const known = ["lang", "result", "day"];

const domainRules = Object.entries(domainRooms).map(([room, others]) => ({
  name: `domain-${room}`,
  comment: `The room ${room} of the domain knows ${[room, ...others, ...known].join(", ")}`,
  severity: "error",
  from: { path: domain([room]) },
  to: { path: "^app/domain/", pathNot: domain([room, ...others, ...known]) },
}));

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea in two places",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "domain-is-pure",
      comment: "The domain knows itself and zod",
      severity: "error",
      from: { path: "^app/domain/", pathNot: ["^app/domain/search/", "^app/domain/case/word-changes\\.ts$"] },
      to: { pathNot: ["^app/domain/", "node_modules/zod/"] },
    },
    {
      name: "word-changes-are-pure",
      comment: "Two texts are compared by a library that does nothing else",
      severity: "error",
      from: { path: "^app/domain/case/word-changes\\.ts$" },
      to: { pathNot: ["^app/domain/", "node_modules/diff/"] },
    },
    {
      name: "search-is-pure",
      comment: "Search also takes words to their stems",
      severity: "error",
      from: { path: "^app/domain/search/" },
      to: { pathNot: ["^app/domain/", "node_modules/@orama/stemmers/"] },
    },
    ...domainRules,
    {
      name: "db-knows-only-domain",
      comment: "Repositories speak in the domain's types and know nothing of pages",
      severity: "error",
      from: { path: "^db/" },
      to: { path: "^app/", pathNot: "^app/domain/" },
    },
    {
      name: "db-only-on-the-server",
      comment: "What reaches the database is named *.server.ts, so that the build keeps it from browsers",
      severity: "error",
      from: { path: "^app/", pathNot: "\\.server\\.tsx?$" },
      to: { path: "^db/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "routes-never-reach-the-database",
      comment: "A route asks a use case",
      severity: "error",
      from: { path: "^app/(routes/|root|entry)" },
      to: { path: "^db/" },
    },
    {
      name: "no-feature-imports-another",
      comment: "What two features share goes down to domain, ui or server",
      severity: "error",
      from: { path: "^app/features/([^/]+)/" },
      to: { path: "^app/features/", pathNot: "^app/features/$1/" },
    },
    {
      name: "features-know-no-server",
      comment: "A use case is given the database, the actor and the clock",
      severity: "error",
      from: { path: "^app/features/" },
      to: { path: "^app/server/" },
    },
    {
      name: "low-rooms-know-no-feature",
      severity: "error",
      from: { path: "^app/(ui|i18n|pdf|word|calendar|domain)/" },
      to: { path: "^app/(features|server)/" },
    },
    {
      name: "i18n-and-writers-know-only-domain",
      severity: "error",
      from: { path: "^app/(i18n|pdf|word|calendar)/" },
      to: { path: "^app/", pathNot: "^app/(i18n|pdf|word|calendar|domain)/" },
    },
    {
      name: "nothing-imports-routes",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { path: "^(app|db)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-test-tools-in-the-product",
      severity: "error",
      from: { path: "^(app|db|server\\.ts|start\\.js)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:", "\\?(url|raw|inline)$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json", ".css"],
    },
  },
};
