import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Fields, fieldsOf, versionName } from "~/ui/saving/posted-answers.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { type Answered, SaveQueue, type SaveState } from "./save-queue.ts";
import { fieldsOfQuestion, questionOf, questionsTypedBefore } from "./typed-fields.ts";

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
  /** What the page asks may have changed. */
  onStale: () => void;
}

export interface Autosave {
  stateOf: (question: string) => SaveState | undefined;
  versionOf: (question: string, row: string, shown: number) => number;
  conflicts: Answered["conflicts"];
  /** Sends at once that a row of a group is removed. */
  removeRow: (question: string, row: string) => void;
  /** What an earlier page of this plan could not send, to be put back into its fields. */
  restored: Fields | undefined;
}

const pauseMs = 900;

/** Saves each answer soon after typing stops, and keeps on the device what the server has not confirmed. */
export function useAutosave({ form, address, person, plan, questions, canWrite, onStale }: Where): Autosave {
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const [versions, setVersions] = useState<ReadonlyMap<string, number>>(new Map());
  const [conflicts, setConflicts] = useState<Answered["conflicts"]>([]);
  const [restored, setRestored] = useState<Fields>();
  const queue = useRef<SaveQueue>();
  const shown = useRef({ questions, onStale });
  shown.current = { questions, onStale };

  useEffect(() => {
    const element = form.current;
    if (!canWrite || !element) return;
    const device = new KeptAnswers(person, plan);
    const post = (fields: readonly (readonly [string, string])[]) =>
      fetch(address, {
        method: "POST",
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
        headers: { Accept: "application/json" },
      });
    const onState = (question: string, state: SaveState) => setStates((before) => new Map(before).set(question, state));
    const onAnswer = (question: string, answer: Answered) => {
      setVersions((before) => {
        const after = new Map(before);
        for (const { question, row, version } of answer.saved) after.set(versionName(question, row), version);
        for (const one of answer.conflicts) after.set(versionName(one.question, one.row), one.theirVersion);
        return after;
      });
      setConflicts((before) => [...before.filter((one) => one.question !== question), ...answer.conflicts]);
      if (answer.isStale) shown.current.onStale();
    };
    const made = new SaveQueue(post, device, { onState, onAnswer });
    queue.current = made;
    const take = (question: string, afterMs: number) =>
      made.put(question, fieldsOfQuestion(element, question), afterMs);

    const typed = questionsTypedBefore(element);
    for (const question of typed) take(question, pauseMs);
    void device.adopt().then((kept) => {
      const open = kept.filter(({ question }) => !typed.has(question));
      const here = open.filter(({ question }) => shown.current.questions.includes(question));
      if (here.length > 0) setRestored(fieldsOf(new URLSearchParams(here.flatMap(({ fields }) => fields.map(pairOf)))));
      for (const { question, fields } of open) made.put(question, fields, 0);
    });

    const onInput = ({ target }: Event): void => {
      const question = questionOf(target);
      if (question !== undefined) take(question, pauseMs);
    };
    const onBack = (): void => {
      if (!made.isEmpty && document.visibilityState === "visible") void made.flush();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (!made.isEmpty) event.preventDefault();
    };
    let isFlushed = false;
    // The form goes to the server only when the server is there: text is never traded for a page of an error.
    const onSubmit = (event: SubmitEvent): void => {
      const { submitter } = event;
      if (submitter instanceof HTMLButtonElement && submitter.name === "theirs") {
        made.forget(questionOf(submitter) ?? "");
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

  return {
    stateOf: (question) => states.get(question),
    versionOf: (question, row, shown) => Math.max(versions.get(versionName(question, row)) ?? 0, shown),
    conflicts,
    removeRow,
    restored,
  };
}

const pairOf = ([name, value]: readonly [string, string]): [string, string] => [name, value];
