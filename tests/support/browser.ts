import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
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
  if (!scripts) await blockScripts(context);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const isRefusedPage = /the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !isRefusedPage && scripts) complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** The page comes as it is sent, but the application's scripts do not arrive; what axe brings still runs. */
export async function blockScripts(context: BrowserContext): Promise<void> {
  await context.route("**/assets/*.js", (route) => route.abort());
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds on the page, one line a finding with its place; a test expects none. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
}
