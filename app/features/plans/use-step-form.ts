import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { type AnswerReader, holds } from "~/domain/form/condition.ts";
import { readPosted } from "~/domain/form/kinds/kinds.ts";
import type { Kind } from "~/domain/form/question.ts";
import { codesOf } from "~/domain/form/value.ts";
import type { FieldBinding } from "~/ui/field.tsx";
import { fieldName, fieldsOf, postedField } from "~/ui/saving/posted-answers.ts";
import type { FieldView, StepView } from "./step-view.ts";

type Typed = Record<string, unknown>;

/** The kind of the field of this name, and the label its message names. */
function placeOf(view: StepView, name: string): { kind: Kind; label: string } | undefined {
  const [question, , column] = name.split(":");
  const field = view.fields.find(({ id }) => id === question);
  if (field?.kind.kind !== "rows") return field;
  return field.columns.find(({ id }) => id === column);
}

/** Checks a field by the rules that would stop its saving: the same schema that the server reads it with. */
function checkOf(view: StepView, form: () => HTMLFormElement | null): Resolver<Typed> {
  return (values, _context, { names }) => {
    const element = form();
    const errors: FieldErrors<Typed> = {};
    if (!element) return { values, errors: {} };
    const fields = fieldsOf(new FormData(element));
    for (const name of names ?? []) {
      const base = name.replace(/:(other|time|typed)$/, "");
      const place = placeOf(view, base);
      const read = place && readPosted(place.kind, postedField(fields, base, place.kind));
      const rule = read?.success === false ? (read.error.issues[0]?.message ?? "kind-format") : undefined;
      if (!rule || !place) continue;
      const sentence = view.saveMessages[rule] ?? view.saveMessages[rule.split(".")[0] ?? ""] ?? rule;
      errors[name] = { type: rule, message: sentence.replaceAll("{label}", place.label) };
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };
}

/** The answers as typed just now, for conditions; what stands on other steps comes from the server. */
function readerOf(view: StepView, element: HTMLFormElement): AnswerReader {
  const fields = fieldsOf(new FormData(element));
  const valueNow = (question: string) => {
    const field = view.fields.find(({ id }) => id === question);
    if (!field || field.kind.kind === "rows") return undefined;
    const read = readPosted(field.kind, postedField(fields, question, field.kind));
    return read.success ? (read.data ?? undefined) : undefined;
  };
  const codes = (question: string): readonly string[] =>
    view.fields.some(({ id }) => id === question) ? codesOf(valueNow(question)) : (view.known[question] ?? []);
  return {
    codes,
    number: (question) => {
      const value = valueNow(question);
      const read = typeof value === "number" ? value : Number(codes(question)[0]);
      return Number.isNaN(read) ? undefined : read;
    },
    isAnswered: (question) => valueNow(question) !== undefined || codes(question).length > 0,
    columnCodes: (question, column) =>
      (fields.get(fieldName("r", question)) ?? []).flatMap((row) => fields.get(fieldName(question, row, column)) ?? []),
  };
}

export interface StepForm {
  ref: RefObject<HTMLFormElement>;
  register: (name: string) => FieldBinding;
  errorOf: (name: string) => string | undefined;
  isShown: (field: FieldView) => boolean;
}

/** Help while typing: checks when a field is left, and questions that appear as their condition comes to hold. */
export function useStepForm(view: StepView): StepForm {
  const ref = useRef<HTMLFormElement>(null);
  const resolver = useMemo(() => checkOf(view, () => ref.current), [view]);
  const { register, formState } = useForm<Typed>({ mode: "onBlur", resolver, shouldFocusError: false });
  const [revealed, setRevealed] = useState<ReadonlyMap<string, boolean>>(new Map());

  const evaluate = useCallback(() => {
    const element = ref.current;
    if (!element) return;
    const reader = readerOf(view, element);
    const conditional = view.fields.flatMap(({ id, condition }) =>
      condition ? [[id, holds(condition, reader, view.facts)] as const] : [],
    );
    setRevealed(new Map(conditional));
  }, [view]);

  useEffect(() => {
    const element = ref.current;
    // What came from the server may have changed a condition that the page had judged before.
    evaluate();
    element?.addEventListener("change", evaluate);
    return () => element?.removeEventListener("change", evaluate);
  }, [evaluate]);

  // The fields stay the browser's own: the library, given them, would write what it knows of their values over them,
  // and tick boxes that nobody ticked. Where the page is drawn on the server nobody types.
  const bind = useCallback(
    (name: string): FieldBinding => {
      if (typeof document === "undefined") return {};
      const { onBlur, onChange } = register(name);
      return { onBlur, onChange };
    },
    [register],
  );

  return {
    ref,
    register: bind,
    errorOf: (name) => {
      const error = formState.errors[name];
      return typeof error?.message === "string" ? error.message : undefined;
    },
    isShown: (field) => revealed.get(field.id) ?? field.shown,
  };
}
