import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Device, Unsent } from "./save-queue.ts";

interface Kept extends Unsent {
  person: string;
  plan: string;
  /** The page that typed it: a page that is still open sends its own. */
  page: string;
}

interface KeptSchema extends DBSchema {
  unsent: { key: [person: string, plan: string, page: string, question: string, typedAt: number]; value: Kept };
}

const daysKept = 30;
const lockName = (page: string): string => `innohankinta-page-${page}`;

/** Unsent text in the browser's own database, apart for each person who signs in on this device. */
export class KeptAnswers implements Device {
  private readonly page = crypto.randomUUID();
  private readonly openedAt = Date.now();
  /** Leaves what is still unsent to the next page. */
  close: () => void = () => {};
  private readonly db: Promise<IDBPDatabase<KeptSchema> | undefined>;

  constructor(
    private readonly person: string,
    private readonly plan: string,
  ) {
    this.db = openDB<KeptSchema>("innohankinta", 1, {
      upgrade: (db) =>
        void db.createObjectStore("unsent", { keyPath: ["person", "plan", "page", "question", "typedAt"] }),
    }).catch(() => undefined);
    // Held as long as the page is open: other pages of the same plan leave its text to it.
    const whileOpen = new Promise<void>((close) => {
      this.close = close;
    });
    void navigator.locks?.request(lockName(this.page), () => whileOpen);
  }

  keep(unsent: Unsent): void {
    void this.store(unsent).catch(() => undefined);
  }

  drop({ question, typedAt }: Unsent): void {
    void this.db.then((db) => db?.delete("unsent", this.upTo(question, typedAt))).catch(() => undefined);
  }

  /** What pages that are closed left unsent of this plan: from now on it is this page's to send. */
  async adopt(): Promise<Unsent[]> {
    const left = await this.left();
    // A clock that ran ahead when they were typed would keep them here after what this page sends is stored.
    const latest = this.openedAt - left.length;
    const found = left.map((kept, place) => ({ ...kept, typedAt: Math.min(kept.typedAt, latest + place) }));
    const [db, { page }] = [await this.db, this];
    await Promise.all(found.map((kept) => db?.put("unsent", { ...kept, page })));
    await this.forget();
    return found;
  }

  /** What pages that are closed left unsent of this plan, the oldest first. */
  async left(): Promise<Kept[]> {
    const oldest = Date.now() - daysKept * 86_400_000;
    const found = (await this.ofClosedPages()).filter(({ typedAt }) => typedAt > oldest);
    return found.sort((one, other) => one.typedAt - other.typedAt);
  }

  /** Takes from the device what pages that are closed left. */
  async forget(): Promise<void> {
    const [db, left] = [await this.db, await this.ofClosedPages()];
    await Promise.all(
      left.map(({ person, plan, page, question, typedAt }) =>
        db?.delete("unsent", [person, plan, page, question, typedAt]),
      ),
    );
  }

  private async ofClosedPages(): Promise<Kept[]> {
    const { person, plan, page } = this;
    const open = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name)).add(lockName(page));
    const all = await (await this.db)?.getAll("unsent", IDBKeyRange.bound([person, plan], [person, plan, []]));
    return all?.filter((kept) => !open.has(lockName(kept.page))) ?? [];
  }

  private async store(unsent: Unsent): Promise<void> {
    const { person, plan, page } = this;
    const db = await this.db;
    await db?.put("unsent", { ...unsent, person, plan, page });
    await db?.delete("unsent", this.upTo(unsent.question, unsent.typedAt - 1));
  }

  private upTo(question: string, typedAt: number): IDBKeyRange {
    const own = [this.person, this.plan, this.page, question];
    return IDBKeyRange.bound(own, [...own, typedAt]);
  }
}
