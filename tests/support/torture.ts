import { openDatabase } from "db/connection.ts";
import { listAnswers } from "db/repositories/answers.ts";
import { listAnswerEvents } from "db/repositories/plan-events.ts";
import type { BrowserContext, Page } from "playwright-core";
import type { AnswerValue } from "~/domain/form/value.ts";
import { paths } from "~/paths.ts";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import type { Demo } from "./demo.ts";
import { chance, pause, RoughLine } from "./rough-line.ts";

export const tortured = ["who-affected", "if-nothing", "tried-before"] as const;
/** Replies to comments of an expert that must be answered. */
export const replied = [1, 2, 3].map((number) => `reply:must-fix-${number}`);
/** A group of rows, with the columns that are written in. */
export const grouped = { question: "alternatives", columns: ["for", "against"] } as const;

interface TortureOptions {
  plan: string;
  seed: number;
  /** How many texts are typed, over all editors. */
  edits: number;
  /** Who writes: each in a window of their own. */
  who: readonly string[];
  /** How often the server is killed. */
  kills: number;
  /** In answers, or replies, that all of them share; or in rows of one group, which they add and remove. */
  where?: "answers" | "rows" | "replies";
}

/** The field of the page is named as it is posted: a question, or the cell of a row. */
interface Shown {
  field: string;
  text: string;
}

export interface Endured {
  /** Every text beside which "Saved" was shown. */
  savedShown: readonly Shown[];
  /** The last text of each editor in each field, typed while nothing reached the server. */
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
      if (!words.startsWith("Saved ")) continue;
      for (const field of status.closest("[data-question]")?.querySelectorAll("textarea:not([name^='both:'])") ?? [])
        if (field instanceof HTMLTextAreaElement && field.value !== "") void tell(field.id, field.value);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * In the page, once its scripts run: adds a row to the group, or takes one away. The row that was added; nothing when a
 * quarter of a minute did not do, as where the server was killed before it had sent the scripts.
 */
async function changeRows([question, gone]: readonly [question: string, gone: string | undefined]) {
  const deadline = Date.now() + 15_000;
  const rowsShown = () =>
    [...document.querySelectorAll<HTMLInputElement>(`input[name="r:${question}"]`)].map(({ value }) => value);
  const [name, value] = gone === undefined ? ["add", question] : [`remove:${question}`, gone];
  const before = rowsShown();
  let isPressed = false;
  while (Date.now() < deadline) {
    const button = document.querySelector<HTMLButtonElement>(`button[name="${name}"][value="${value}"]`);
    if (!isPressed && button && Object.keys(button).some((key) => key.startsWith("__reactProps"))) {
      button.click();
      isPressed = true;
    }
    const added = rowsShown().find((row) => !before.includes(row));
    if (isPressed && (gone === undefined ? added : !rowsShown().includes(gone))) return added ?? "";
    await new Promise((later) => setTimeout(later, 20));
  }
  return undefined;
}

interface Place {
  address: string;
  fields: readonly string[];
}

class Editor {
  readonly last = new Map<string, string>();
  private rows: string[] = [];
  private openedAnew = 0;
  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    private readonly address: string,
    private readonly shared: readonly string[],
    private page: Page,
  ) {}

  static async at(demo: Demo, name: string, { address, fields }: Place, line: RoughLine, tell: (shown: Shown) => void) {
    const { context, page } = await demo.as(name);
    await page.close();
    await context.exposeFunction("savedShown", (field: string, text: string) => tell({ field, text }));
    await context.addInitScript(watchStatuses);
    await line.carry(context);
    const editor = new Editor(name, context, demo.at(address), fields, await context.newPage());
    await editor.open();
    return editor;
  }

  async addRow(): Promise<void> {
    const row = await this.page.evaluate(changeRows, [grouped.question, undefined] as const);
    if (row === undefined) return this.openAnewFor(() => this.addRow());
    this.rows.push(row);
  }

  async removeRow(): Promise<void> {
    const [row] = this.rows;
    if (row === undefined) return;
    const isRemoved = (await this.page.evaluate(changeRows, [grouped.question, row] as const)) !== undefined;
    if (!isRemoved) return this.openAnewFor(() => this.removeRow());
    this.rows.shift();
    for (const field of fieldsOfRow(row)) this.last.delete(field);
  }

  /** As somebody would before whom a page stands that does nothing; after the fourth it is a defect. */
  private async openAnewFor(again: () => Promise<void>): Promise<void> {
    this.openedAnew += 1;
    if (this.openedAnew > 3) throw new Error("The page was opened four times, and does nothing.");
    await this.close();
    await this.reopen();
    await again();
    this.openedAnew = 0;
  }

  /** Where they write. */
  get fields(): readonly string[] {
    return this.rows.length > 0 ? this.rows.flatMap(fieldsOfRow) : this.shared;
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

  /** A row in which nothing was written is gone with the page, and added again. */
  async reopen(): Promise<void> {
    const shown = this.rows.length;
    this.rows = this.rows.filter((row) => fieldsOfRow(row).some((field) => this.last.has(field)));
    this.page = await this.context.newPage();
    await this.open();
    while (this.rows.length < shown) await this.addRow();
  }

  /** A row that waits on the device comes with the scripts, and a server that was killed may not have sent those. */
  private async untilShown(field: string): Promise<void> {
    const shown = () => this.page.locator(`[id="${field}"]`).waitFor({ timeout: 5000 });
    for (let tries = 0; tries < 4; tries += 1) {
      if (
        await shown().then(
          () => true,
          () => false,
        )
      )
        return;
      await this.close();
      await this.reopen();
    }
    await shown();
  }

  async type(field: string, text: string): Promise<void> {
    await this.untilShown(field);
    this.last.set(field, text);
    await this.page.evaluate(
      ([id, value]) => {
        const field = document.getElementById(id);
        if (!(field instanceof HTMLTextAreaElement)) throw new Error(`No field ${id}`);
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
      [field, text] as const,
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
export async function torture(
  demo: Demo,
  { plan, seed, edits, who, kills, where = "answers" }: TortureOptions,
): Promise<Endured> {
  const random = chance(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const line = new RoughLine(random);
  const savedShown: Shown[] = [];
  const editors: Editor[] = [];
  const inRows = where === "rows";
  const place = { address: paths.step("en", plan, inRows ? "novelty" : "need"), fields: sharedFields[where] };
  for (const name of who) editors.push(await Editor.at(demo, name, place, line, (shown) => savedShown.push(shown)));
  if (inRows) for (const editor of [...editors, ...editors]) await editor.addRow();

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
      } else if (inRows && dice < 0.05) {
        await editor.removeRow();
        await editor.addRow();
      } else if (dice < 0.12) await editor.choose(pick(["mine", "theirs", "both"]) ?? "mine");
      await editor.type(pick(editor.fields) ?? "", `${editor.name} ${seed} wrote text number ${typed}`);
      await pause(dice < 0.3 ? 1100 * random() : 120 * random());
    }
  };
  await Promise.all([killing(), ...editors.map(writing)]);

  line.isDown = true;
  for (const editor of editors)
    for (const field of editor.fields) await editor.type(field, `${editor.name} ${seed} wrote ${field} last`);
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
  const last = editors.flatMap((editor) => [...editor.last].map(([field, text]) => ({ field, text })));
  for (const { context } of editors) await context.close();
  return { savedShown, last, onDevice, typed };
}

const sharedFields = {
  answers: tortured,
  rows: [],
  replies: replied.map((reply) => fieldName(reply, "because")),
};

const fieldsOfRow = (row: string): string[] =>
  grouped.columns.map((column) => fieldName(grouped.question, row, column));

export interface Kept {
  field: string;
  kind: string;
  text: string;
}

/** What the database says of the tortured fields: what stands, and every text there ever was, in order. */
export function keptOf(file: string, plan: string): { answers: Map<string, string>; history: Kept[] } {
  const db = openDatabase(file);
  const answers = listAnswers(db, plan).flatMap(({ question, row, value }) => textsIn(question, row, value));
  const history = [...tortured, grouped.question, ...replied].flatMap((question) =>
    listAnswerEvents(db, plan, question).flatMap(({ kind, row, value }) =>
      textsIn(question, row ?? "", value).map(([field, text]) => ({ field, kind, text })),
    ),
  );
  db.$client.close();
  return { answers: new Map(answers), history };
}

function textsIn(question: string, row: string, value: AnswerValue | null): [field: string, text: string][] {
  if (typeof value === "string") return [[question, value]];
  if (typeof value !== "object" || !value || !("cells" in value)) return [];
  return Object.entries(value.cells).map(([column, text]) => [fieldName(question, row, column), String(text)]);
}
