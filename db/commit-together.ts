import { ok, type Result } from "~/domain/result.ts";
import { type Db, longestWaitMs } from "./connection.ts";
import { prepared } from "./prepared.ts";
import { transact } from "./transact.ts";
import { isBusy } from "./trouble.ts";

type Outcome = Result<unknown, unknown>;

interface Waiting {
  work: (tx: Db) => Outcome;
  settle: (outcome: Outcome) => void;
  fail: (surprise: unknown) => void;
  since: number;
}

/** So many share one commit; the others let requests of readers pass first. */
const mostTogether = 50;
/**
 * While saves come so thick that they share commits, the next commit is this much later: more share it, and readers have
 * the thread meanwhile. Who saves alone never waits for others (as `commit_delay` and `commit_siblings` of PostgreSQL).
 */
const gatherMs = 10;
/** Another process writes: it is asked again so soon. */
const againMs = 2;

interface Queue {
  waiting: Waiting[];
  /** Until then the next commit gathers, by the clock that only goes forward. */
  gathersUntil: number;
}

const queueOf = prepared((): Queue => ({ waiting: [], gathersUntil: 0 }));

/**
 * Runs a use case in a transaction that it shares with those that wait at the same moment: the disk is waited for once for all
 * of them (group commit). Each is undone for itself when it refuses, and none is answered before all are on the disk.
 * While another process writes, this one goes on with other requests.
 */
export function commitTogether<Value, Refusal>(
  db: Db,
  work: (tx: Db) => Result<Value, Refusal> & { then?: never },
): Promise<Result<Value, Refusal>> {
  const { waiting } = queueOf(db);
  return new Promise((settle, fail) => {
    waiting.push({ work, settle: settle as Waiting["settle"], fail, since: performance.now() });
    if (waiting.length === 1) commitSoon(db);
  });
}

function commitSoon(db: Db): void {
  const gathersMs = queueOf(db).gathersUntil - performance.now();
  if (gathersMs > 0) setTimeout(commitNext, gathersMs, db);
  else setImmediate(commitNext, db);
}

function commitNext(db: Db): void {
  const queue = queueOf(db);
  const group = queue.waiting.splice(0, mostTogether);
  const { outcomes, busy } = tryTogether(db, group);
  const [first] = group;
  if (busy && first && performance.now() - first.since < longestWaitMs) {
    queue.waiting.unshift(...group);
    setTimeout(commitNext, againMs, db);
    return;
  }
  queue.gathersUntil = group.length > 1 ? performance.now() + gatherMs : 0;
  if (queue.waiting.length > 0) commitSoon(db);
  for (const [index, one] of group.entries()) {
    const outcome = outcomes?.[index];
    if (outcome) one.settle(outcome);
    else if (busy) one.fail(busy);
    else commitAlone(db, one);
  }
}

function commitAlone(db: Db, { work, settle, fail }: Waiting): void {
  try {
    settle(transact(db, work));
  } catch (surprise) {
    fail(surprise);
  }
}

/** What became of each; nothing when one of them, or the disk, broke the transaction of all: then each is tried alone. */
function tryTogether(db: Db, group: readonly Waiting[]): { outcomes?: readonly Outcome[]; busy?: unknown } {
  db.$client.exec("PRAGMA busy_timeout = 0");
  try {
    const done = transact(db, () => ok(group.map(({ work }) => inSavepoint(db, work))));
    return done.ok ? { outcomes: done.value } : {};
  } catch (surprise) {
    return isBusy(surprise) ? { busy: surprise } : {};
  } finally {
    db.$client.exec(`PRAGMA busy_timeout = ${longestWaitMs}`);
  }
}

function inSavepoint(db: Db, work: Waiting["work"]): Outcome {
  db.$client.exec("SAVEPOINT one");
  const outcome = work(db);
  if (!outcome.ok) db.$client.exec("ROLLBACK TO one");
  db.$client.exec("RELEASE one");
  return outcome;
}
