import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { personField } from "~/sign-in-fields.ts";
import { bothName, type Fields, fieldName, fieldsOf, isOf, versionName } from "~/ui/saving/posted-answers.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { type Answered, type FieldList, SaveQueue, type SaveState, type Unsent } from "./save-queue.ts";
import { fieldsOfQuestion, questionOf, questionsTypedBefore } from "./typed-fields.ts";

type Conflicts = readonly Answered["conflicts"][number][];

interface Where {
  form: RefObject<HTMLFormElement>;
  /** Where answers are posted. */
  address: string;
  /** Whose text, and of which plan. */
  person: string;
  plan: string;
  /** Questions of this page. */
  questions: readonly string[];
  canWrite: boolean;
  /** Conflicts that the page came with, after a form was posted. */
  refused?: Conflicts | undefined;
  /** What the page asks may have changed. */
  onStale: () => void;
  /** The person chose between two texts, and what they chose is stored: its fields are to show it. */
  onChosen?: (question: string) => void;
}

export interface Autosave {
  stateOf: (question: string) => SaveState | undefined;
  /**
   * The version on which stands what the field holds: what this page saved last, what kept text was written on, or what was
   * shown. Somebody's newer one that came as the page was read again is not it: the field goes on holding one's own text.
   */
  versionOf: (question: string, row: string, shown: number) => number;
  /** The fields of these questions have been made anew from what is stored. */
  forget: (questions: readonly string[]) => void;
  conflicts: Conflicts;
  /** Something of it waits to be sent. */
  isWaiting: (question: string) => boolean;
  /** Sends at once that a row of a group is removed. */
  removeRow: (question: string, row: string) => void;
  /** What an earlier page of this plan could not send, to be put back into its fields. */
  restored: Fields | undefined;
}

const pauseMs = 900;
/** A save that has not been answered in this time is sent again. */
const patienceMs = 20_000;
const none: Conflicts = [];

/** Saves each answer soon after typing stops, and keeps on the device what the server has not confirmed. */
export function useAutosave(where: Where): Autosave {
  const { form, address, person, plan, questions, canWrite, refused = none, onStale, onChosen = readAgain } = where;
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const [versions, setVersions] = useState<ReadonlyMap<string, number>>(new Map());
  const [conflicts, setConflicts] = useState(refused);
  const [came, setCame] = useState(refused);
  if (came !== refused) {
    setCame(refused);
    setConflicts(refused);
  }
  const [restored, setRestored] = useState<Fields>();
  const [renewed, setRenewed] = useState<ReadonlySet<string>>(new Set());
  const queue = useRef<SaveQueue>();
  const shown = useRef({ questions, onStale, onChosen, conflicts });
  shown.current = { questions, onStale, onChosen, conflicts };

  useEffect(() => {
    const element = form.current;
    if (!canWrite || !element) return;
    const device = new KeptAnswers(person, plan);
    const post = (fields: readonly (readonly [string, string])[]) =>
      fetch(address, {
        method: "POST",
        body: new URLSearchParams([[personField, person], ...fields.map(pairOf)]),
        headers: { Accept: "application/json" },
        signal: AbortSignal.timeout(patienceMs),
      });
    const onState = (question: string, state: SaveState) => setStates((before) => new Map(before).set(question, state));
    const chosen = new Set<string>();
    const onAnswer = (question: string, answer: Answered) => {
      setVersions((before) => {
        const after = new Map(before);
        for (const { question, row, version } of answer.saved) {
          const name = versionName(question, row);
          // Of a row of the group in which nothing was typed, nothing is learned.
          if (version > heldVersion(element, name)) after.set(name, version);
        }
        return after;
      });
      setConflicts((before) => [...before.filter((one) => one.question !== question), ...answer.conflicts]);
      if (answer.isStale) shown.current.onStale();
      const isCarriedOut = answer.conflicts.length + answer.problems.length === 0;
      if (!chosen.has(question) || !isCarriedOut || made.isWaiting(question)) return;
      chosen.delete(question);
      shown.current.onChosen(question);
    };
    const made = new SaveQueue(post, device, { onState, onAnswer });
    queue.current = made;
    const take = (question: string, afterMs: number) =>
      made.put(question, fieldsOfQuestion(element, question), afterMs);

    const typed = questionsTypedBefore(element);
    for (const question of typed) take(question, pauseMs);
    void device.adopt().then((kept) => {
      const put: FieldList[] = [];
      for (const [question, texts] of textsLeft(kept)) {
        const latest = typed.has(question) ? undefined : texts.pop();
        made.put(question, latest ?? fieldsOfQuestion(element, question), latest ? 0 : pauseMs, texts);
        if (latest && shown.current.questions.includes(question)) put.push(latest);
      }
      if (put.length > 0) setRestored(fieldsOf(new URLSearchParams(put.flatMap((fields) => fields.map(pairOf)))));
    });

    const onInput = ({ target }: Event): void => {
      const question = questionOf(target);
      if (question !== undefined && !isOfBoth(target)) take(question, pauseMs);
    };
    const onBack = (): void => {
      if (!made.isEmpty && document.visibilityState === "visible") void made.flush();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (made.isUnsaved) event.preventDefault();
    };
    let isFlushed = false;
    // The form goes to the server only when the server is there: text is never traded for a page of an error.
    const onSubmit = (event: SubmitEvent): void => {
      const { submitter } = event;
      const choice = choiceOf(submitter);
      const question = questionOf(submitter);
      if (choice && question !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        const conflict = shown.current.conflicts.find((one) => fieldName(one.question, one.row) === choice[1]);
        chosen.add(question);
        if (conflict) made.choose(conflict, [...fieldsOfQuestion(element, question), choice]);
        return;
      }
      if (isFlushed || made.isEmpty) return;
      event.preventDefault();
      event.stopPropagation();
      void made.flush().then((reached) => {
        isFlushed = reached;
        if (reached) element.requestSubmit(submitter);
        isFlushed = false;
      });
    };
    element.addEventListener("input", onInput);
    element.addEventListener("submit", onSubmit);
    addEventListener("beforeunload", onLeave);
    addEventListener("focus", onBack);
    addEventListener("online", onBack);
    return () => {
      element.removeEventListener("input", onInput);
      element.removeEventListener("submit", onSubmit);
      removeEventListener("beforeunload", onLeave);
      removeEventListener("focus", onBack);
      removeEventListener("online", onBack);
      void made.flush().then(() => {
        made.stop();
        device.close();
      });
    };
  }, [form, address, person, plan, canWrite]);

  const removeRow = useCallback(
    (question: string, row: string) => {
      if (!form.current) return;
      const fields = fieldsOfQuestion(form.current, question);
      const version = fields.find(([name]) => name === versionName(question, row))?.[1] ?? "0";
      const others = fields.filter(([name, value]) => !name.split(":").includes(row) && value !== row);
      queue.current?.removeRow(question, row, version, others);
    },
    [form],
  );

  const forget = useCallback((questions: readonly string[]) => {
    setRenewed((before) => new Set([...before, ...questions]));
    const isForgotten = (name: string): boolean => questions.some((question) => isOf(versionName(question), name));
    setVersions((before) => new Map([...before].filter(([name]) => !isForgotten(name))));
  }, []);

  return {
    stateOf: (question) => states.get(question),
    versionOf: (question, row, shown) => {
      const kept = renewed.has(question) ? undefined : restored?.get(versionName(question, row))?.[0];
      return versions.get(versionName(question, row)) ?? Number(kept ?? shown);
    },
    forget,
    conflicts,
    isWaiting: (question) => queue.current?.isWaiting(question) ?? false,
    removeRow,
    restored,
  };
}

function heldVersion(form: HTMLFormElement, name: string): number {
  const held = form.elements.namedItem(name);
  return held instanceof HTMLInputElement ? Number(held.value) : 0;
}

/** The page as it is stored; what else is unsent waits on the device. */
const readAgain = (): void => location.assign(location.pathname + location.search);

/** The pressed button that says which text stays after a conflict, as it would be posted. */
function choiceOf(submitter: HTMLElement | null): [name: string, value: string] | undefined {
  if (!(submitter instanceof HTMLButtonElement)) return undefined;
  const { name, value } = submitter;
  return name === "mine" || name === "theirs" || name === "both" ? [name, value] : undefined;
}

/** A field of the text made of both is sent by its button alone. */
const isOfBoth = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement && target.name.startsWith(bothName(""));

/** Closed pages may have left different texts of one answer: each is sent, the oldest first, and stays in the history. */
function textsLeft(kept: readonly Unsent[]): Map<string, FieldList[]> {
  const left = new Map<string, FieldList[]>();
  for (const { question, fields, earlier = [], refused = [] } of kept)
    left.set(question, [...(left.get(question) ?? []), ...refused, ...earlier, fields]);
  return left;
}

const pairOf = ([name, value]: readonly [string, string]): [string, string] => [name, value];
