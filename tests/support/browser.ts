import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Quiet and small: nothing of the browser's own goes to the network. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium named by `CHROMIUM_PATH`, else the system's, else the one that comes as a package. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH ?? systemBrowsers.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: quiet });

  // The package unpacks the system libraries that a bare machine lacks only when it takes itself to be on such a machine;
  // its own arguments end the browser when a context closes.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...quiet, "--headless=shell", "--no-zygote"],
  });
}

let shared: Promise<Browser> | undefined;

/** One browser for the files that run in this process one after the other. It ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** What the pages wrote to the console as errors, and what was thrown in them. A test expects it to be empty. */
  complaints: string[];
}

interface VisitOptions extends BrowserContextOptions {
  /** False: the application's scripts are not delivered; the browser itself can still run those of a checker. */
  scripts?: boolean;
}

/** A new visitor: own cookies, own window. */
export async function visit(browser: Browser, { scripts = true, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  if (!scripts) await blockScripts(page);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const isRefusedPage = /the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !isRefusedPage && scripts) complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** Pages come as they are sent, but the application's scripts do not arrive; what axe brings still runs. A route would end the browser's cache. */
async function blockScripts(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.setBlockedURLs", { urls: ["*/assets/*.js"] });
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  id: string;
  help: string;
  nodes: readonly { target: readonly unknown[] }[];
}

const sayFindings = (violations: readonly Violation[]): string[] =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`));

/**
 * Our pages have no frames and nothing that plays (the one rule that needs `preload`), and of what passes nothing is read: asked for
 * violations alone, axe is far faster.
 */
const findings = (page: Page, runOnly: readonly string[]): Promise<Violation[]> =>
  page.evaluate(
    async (only) =>
      (await Reflect.get(window, "axe").run({ runOnly: only, resultTypes: ["violations"], preload: false })).violations,
    runOnly,
  );

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page, one line a finding with its place; a test expects none. */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return sayFindings(await findings(page, rules));
}

/**
 * Shows what the server sends for an address in the place of the page that is open, and gives the status. The window stays,
 * and with it what the browser has compiled of axe: a look at a page takes half as long as after going there. For visitors
 * with `bypassCSP`, since the window keeps the policy of its first page.
 */
export const showInPlace = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (asked) => {
    const answer = await fetch(asked, { headers: { Accept: "text/html" } });
    const html = await answer.text();
    history.replaceState(null, "", answer.url);
    document.open();
    document.write(html);
    document.close();
    if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
    return answer.status;
  }, address);

/** The same page in both colour schemes. The second look is at what a scheme changes: its colours. */
export async function axeInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = sayFindings(await findings(page, ["color-contrast", "link-in-text-block"]));
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}
