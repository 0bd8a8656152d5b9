import { openDatabase } from "db/connection.ts";
import { listAnswers } from "db/repositories/answers.ts";
import { listAnswerEvents } from "db/repositories/plan-events.ts";
import type { BrowserContext, Page } from "playwright-core";
import { paths } from "~/paths.ts";
import type { Demo } from "./demo.ts";
import { chance, pause, RoughLine } from "./rough-line.ts";

export const tortured = ["who-affected", "if-nothing", "tried-before"] as const;
type Question = (typeof tortured)[number];

interface TortureOptions {
  plan: string;
  seed: number;
  /** How many texts are typed, over all editors. */
  edits: number;
  /** Who writes: each in a window of their own. */
  who: readonly string[];
  /** How often the server is killed. */
  kills: number;
}

interface Shown {
  question: string;
  text: string;
}

export interface Endured {
  /** Every text beside which "Saved" was shown. */
  savedShown: readonly Shown[];
  /** The last text of each editor for each question, typed while nothing reached the server. */
  last: readonly Shown[];
  /** What the browser still held of them after the windows were closed. */
  onDevice: readonly string[];
  typed: number;
}

/** In the page: tells of each text beside which "Saved" comes to stand. */
function watchStatuses(): void {
  const tell: unknown = Reflect.get(window, "savedShown");
  if (typeof tell !== "function") return;
  new MutationObserver(() => {
    for (const status of document.querySelectorAll(".plan-field__status")) {
      const words = status.textContent ?? "";
      if (words === status.getAttribute("data-told")) continue;
      status.setAttribute("data-told", words);
      const field = status.closest("[data-question]")?.querySelector("textarea:not([name^='both:'])");
      if (words.startsWith("Saved ") && field instanceof HTMLTextAreaElement) void tell(field.id, field.value);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

class Editor {
  readonly last = new Map<Question, string>();
  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    private readonly address: string,
    private page: Page,
  ) {}

  static async at(demo: Demo, name: string, plan: string, line: RoughLine, tell: (shown: Shown) => void) {
    const { context, page } = await demo.as(name);
    await page.close();
    await context.exposeFunction("savedShown", (question: string, text: string) => tell({ question, text }));
    await context.addInitScript(watchStatuses);
    await line.carry(context);
    const editor = new Editor(name, context, demo.at(paths.step("en", plan, "need")), await context.newPage());
    await editor.open();
    return editor;
  }

  /** Opens the step, however often the server has to be asked. What is typed before its scripts run counts as well. */
  async open(): Promise<void> {
    for (;;) {
      const answer = await this.page.goto(this.address, { waitUntil: "domcontentloaded" }).catch(() => undefined);
      if (answer?.ok()) return;
      await pause(150);
    }
  }

  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
  }

  async reopen(): Promise<void> {
    this.page = await this.context.newPage();
    await this.open();
  }

  async type(question: Question, text: string): Promise<void> {
    this.last.set(question, text);
    await this.page.evaluate(
      ([id, value]) => {
        const field = document.getElementById(id);
        if (!(field instanceof HTMLTextAreaElement)) throw new Error(`No field ${id}`);
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
      [question, text] as const,
    );
  }

  /** Presses the chosen button of each conflict that is shown; tells how many there were. */
  choose(choice: string): Promise<number> {
    return this.page.evaluate((name) => {
      const panels = [...document.querySelectorAll(".notification")].filter((panel) =>
        panel.querySelector("[name=mine]"),
      );
      for (const panel of panels) {
        const button = panel.querySelector(`button[name=${name}]`) ?? panel.querySelector("button[name=mine]");
        if (button instanceof HTMLButtonElement) button.click();
      }
      return panels.length;
    }, choice);
  }

  /** All that was typed has been answered for, and nothing is left to choose: a page that was just opened says nothing yet. */
  async isQuiet(): Promise<boolean> {
    const isSaid = await this.page.evaluate(() => {
      const states = [...document.querySelectorAll(".plan-field__status")].map((one) => one.textContent ?? "");
      return states.every((words) => words === "" || words.startsWith("Saved "));
    });
    const texts = isSaid ? await this.waiting() : [];
    return isSaid && ![...this.last.values()].some((text) => texts.includes(text));
  }

  /** The same, once the last texts are among them: a page that was just opened keeps them when its scripts have come. */
  async waitingAtLast(): Promise<string[]> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const texts = await this.waiting();
      const isKept = [...this.last.values()].every((text) => texts.includes(text));
      if (isKept || Date.now() > deadline) return texts;
      await pause(100);
    }
  }

  /** The texts that wait in the browser's own database. */
  waiting(): Promise<string[]> {
    return this.page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open("innohankinta");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction("unsent").objectStore("unsent").getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(
                all.result.flatMap(({ fields }: { fields: [string, string][] }) => fields.map(([, value]) => value)),
              );
            };
          };
        }),
    );
  }
}

/** People write over a bad line while the server is killed; at the end nothing gets through, the windows close, and open again. */
export async function torture(demo: Demo, { plan, seed, edits, who, kills }: TortureOptions): Promise<Endured> {
  const random = chance(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const line = new RoughLine(random);
  const savedShown: Shown[] = [];
  const editors: Editor[] = [];
  for (const name of who) editors.push(await Editor.at(demo, name, plan, line, (shown) => savedShown.push(shown)));

  let typed = 0;
  const isDone = () => typed >= edits;
  const killing = async () => {
    for (let killed = 0; killed < kills; killed += 1) {
      while (typed < ((killed + 0.5) * edits) / kills) await pause(20);
      await demo.server.crash();
      await pause(random() * 500);
      await demo.server.again();
    }
  };
  const writing = async (editor: Editor) => {
    while (!isDone()) {
      typed += 1;
      const dice = random();
      if (dice < 0.015) {
        await editor.close();
        await editor.reopen();
      } else if (dice < 0.12) await editor.choose(pick(["mine", "theirs", "both"]) ?? "mine");
      await editor.type(pick(tortured) ?? "tried-before", `${editor.name} ${seed} wrote text number ${typed}`);
      await pause(dice < 0.3 ? 1100 * random() : 120 * random());
    }
  };
  await Promise.all([killing(), ...editors.map(writing)]);

  line.isDown = true;
  for (const editor of editors)
    for (const question of tortured) await editor.type(question, `${editor.name} ${seed} wrote ${question} last`);
  const onDevice: string[] = [];
  for (const editor of editors) {
    onDevice.push(...(await editor.waitingAtLast()));
    await editor.close();
  }
  await line.settled();
  Object.assign(line, { isDown: false, isRough: false });
  for (const editor of editors) {
    await editor.reopen();
    const deadline = Date.now() + 30_000;
    let quiet = 0;
    while (quiet < 3 && Date.now() < deadline) {
      quiet = (await editor.choose("mine")) === 0 && (await editor.isQuiet()) ? quiet + 1 : 0;
      await pause(200);
    }
  }
  const last = editors.flatMap((editor) => [...editor.last].map(([question, text]) => ({ question, text })));
  for (const { context } of editors) await context.close();
  return { savedShown, last, onDevice, typed };
}

export interface Kept {
  question: string;
  kind: string;
  text: string;
}

/** What the database says of the tortured answers: what stands, and every text there ever was, in order. */
export function keptOf(file: string, plan: string): { answers: Map<string, string>; history: Kept[] } {
  const db = openDatabase(file);
  const answers = listAnswers(db, plan).map(({ question, value }) => [question, String(value)] as const);
  const history = tortured.flatMap((question) =>
    listAnswerEvents(db, plan, question).map(({ kind, value }) => ({ question, kind, text: String(value) })),
  );
  db.$client.close();
  return { answers: new Map(answers), history };
}
