import { type RefObject, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { whySignIn } from "~/ui/saving/save-queue.ts";

const answered = z.object({ saved: z.object({ version: z.number() }) });

export type DraftState =
  | "idle"
  | "unsaved"
  | "saving"
  | "saved"
  | "offline"
  | "busy"
  | "noRoom"
  | "signedOut"
  | "otherPerson"
  | "conflicted";

const pause = 1500;
const retryAfter = 5000;

/** Sends the form as it stands; answers with the draft's new version, or with why it was not saved. */
async function post(form: HTMLFormElement, version: number): Promise<number | DraftState> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("draft", String(version));
  try {
    const response = await fetch(`${location.pathname}/draft`, { method: "POST", body });
    if (response.ok) return answered.parse(await response.json()).saved.version;
    if (response.status === 401) return await whySignIn(response);
    if (response.status === 507) return "noRoom";
    return response.status === 409 ? "conflicted" : "busy";
  } catch {
    return "offline";
  }
}

/**
 * Saves the letter soon after typing stops. "Saved" is said only after the server's word. When another coordinator saved
 * first, nothing is overwritten: the Save button shows both texts.
 */
export function useDraftSaving(
  form: RefObject<HTMLFormElement>,
  shown: number,
): { state: DraftState; version: number } {
  const [state, setState] = useState<DraftState>("idle");
  const [version, setVersion] = useState(shown);
  const latest = useRef(shown);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDirty = false;
    let isSending = false;

    const later = (wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void send(), wait);
    };
    const send = async (): Promise<void> => {
      if (isSending) return later(pause);
      isSending = true;
      isDirty = false;
      setState("saving");
      const outcome = await post(element, latest.current);
      isSending = false;
      if (typeof outcome === "number") {
        latest.current = outcome;
        setVersion(outcome);
        setState(isDirty ? "unsaved" : "saved");
        if (!isDirty) element.dispatchEvent(new Event("stored"));
        return;
      }
      isDirty = true;
      setState(outcome);
      if (outcome === "offline" || outcome === "busy" || outcome === "noRoom") later(retryAfter);
    };
    const onInput = (): void => {
      isDirty = true;
      setState("unsaved");
      later(pause);
    };
    // A text of a closed page stands on the version that it was written on: somebody else's newer one is not written over.
    const onRestored = (): void => {
      const draft = element.elements.namedItem("draft");
      if (draft instanceof HTMLInputElement) latest.current = Number(draft.value);
      setVersion(latest.current);
      onInput();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (isDirty || isSending) event.preventDefault();
    };
    const onSubmit = (): void => {
      clearTimeout(timer);
      isDirty = false;
    };
    element.addEventListener("input", onInput);
    element.addEventListener("submit", onSubmit);
    element.addEventListener("restored", onRestored);
    element.dispatchEvent(new Event("ready"));
    addEventListener("beforeunload", onLeave);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", onInput);
      element.removeEventListener("submit", onSubmit);
      element.removeEventListener("restored", onRestored);
      removeEventListener("beforeunload", onLeave);
    };
  }, [form]);

  return { state, version };
}
