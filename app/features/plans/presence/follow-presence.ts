import { personField } from "~/sign-in-fields.ts";
import { questionOf } from "~/ui/saving/typed-fields.ts";
import type { Present } from "./present.ts";

interface Following {
  /** Where it is said and heard. */
  address: string;
  /** Who is here by this page. */
  person: string;
  step: string;
  form: HTMLFormElement;
  onPresent: (present: readonly Present[]) => void;
}

const restMs = 2000;
const beatMs = 20_000;
const leastMs = 3000;

/**
 * Says where the person is, and hears of the others: by events of the server, and with each saying, which is enough where
 * events do not come through. A hidden tab holds no connection: a browser has only six for one server.
 */
export function followPresence({ address, person, step, form, onPresent }: Following): () => void {
  let question = "";
  let source: EventSource | undefined;
  let said = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const beat = async (): Promise<void> => {
    said = Date.now();
    try {
      const body = new URLSearchParams({ [personField]: person, step, question });
      const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
      if (answer.ok) onPresent(await answer.json());
    } catch {
      // Without a connection nobody is seen; the next beat tries again.
    }
  };
  const beatSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void beat(), Math.max(0, said + leastMs - Date.now()));
  };
  const listen = (): void => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    source = new EventSource(address);
    source.onmessage = ({ data }) => onPresent(JSON.parse(data));
  };
  const onVisible = (): void => {
    listen();
    if (!document.hidden) beatSoon();
  };
  const typesIn = (next: string): void => {
    if (next === question) return;
    question = next;
    beatSoon();
  };
  const onInput = ({ target }: Event): void => typesIn(questionOf(target) ?? "");
  const onLeave = (): void => typesIn("");
  const onGone = (): void => {
    source?.close();
    navigator.sendBeacon(address, new URLSearchParams({ [personField]: person, step, gone: "1" }));
  };

  // After the page has come to rest.
  const start = setTimeout(listen, restMs);
  const timer = setInterval(() => document.hidden || void beat(), beatMs);
  document.addEventListener("visibilitychange", onVisible);
  window.addEventListener("pagehide", onGone);
  form.addEventListener("input", onInput);
  form.addEventListener("focusout", onLeave);
  return () => {
    clearTimeout(start);
    clearTimeout(waiting);
    clearInterval(timer);
    source?.close();
    document.removeEventListener("visibilitychange", onVisible);
    window.removeEventListener("pagehide", onGone);
    form.removeEventListener("input", onInput);
    form.removeEventListener("focusout", onLeave);
  };
}
