import { demoDomain, demoPassword } from "db/seed/demo.ts";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import { sharedBrowser, type Visit, visit } from "./browser.ts";
import { startTestServer, type TestServer } from "./server.ts";

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

export interface VisitorOptions extends BrowserContextOptions {
  scripts?: boolean;
}

/** The demo, served from the build, and a browser to visit it with. */
export interface Demo {
  browser: Browser;
  server: TestServer;
  anyone: (options?: VisitorOptions) => Promise<Visit>;
  /** A visitor who is signed in: the part of the demo address before @. Each person signs in once, through the page. */
  as: (who: string, options?: VisitorOptions) => Promise<Visit>;
  /** The whole address of a path of ours. */
  at: (path: string) => string;
  end: () => Promise<void>;
}

export async function startDemo(): Promise<Demo> {
  const [server, browser] = await Promise.all([startTestServer({ env: { MODE: "demo" } }), sharedBrowser()]);
  const states = new Map<string, State>();
  const at = (path: string) => server.origin + path;
  const anyone = (options: VisitorOptions = {}) => visit(browser, options);

  const as = async (who: string, options: VisitorOptions = {}): Promise<Visit> => {
    const storageState = states.get(who);
    if (storageState) return visit(browser, { ...options, storageState });
    const visitor = await visit(browser, options);
    await visitor.page.goto(at(paths.signIn("en")));
    await signIn(visitor.page, who);
    await visitor.page.waitForURL((address) => !address.pathname.endsWith(paths.signIn("en")));
    states.set(who, await visitor.context.storageState());
    return visitor;
  };
  return { browser, server, anyone, as, at, end: () => server.stop() };
}

/** Fills the sign-in form that the page shows, whatever its language, and sends it. */
export async function signIn(page: Page, who: string, password: string = demoPassword): Promise<void> {
  const email = who.includes("@") ? who : `${who}@${demoDomain}`;
  await page.fill("input[type=email]", email);
  await page.fill("input[type=password]", password);
  await page.press("input[type=password]", "Enter");
}

/** The id of the plan with these words in its title, from the list of plans. */
export async function planId(demo: Demo, page: Page, lang: Lang, words: string): Promise<string> {
  await page.goto(demo.at(paths.plans(lang)));
  const href = await page.getByRole("link", { name: words }).first().getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}

/** The heading of the page, without the places where a long word may be parted. */
export const heading = async (page: Page): Promise<string> =>
  ((await page.locator("main h1").textContent()) ?? "").replaceAll("\u00ad", "");
