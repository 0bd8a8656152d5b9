import { useEffect } from "react";
import { personField } from "~/sign-in-fields.ts";
import { usePagePerson } from "~/ui/saving/person-field.tsx";

const minuteMs = 60_000;
/** Who has neither typed nor scrolled for so long has gone for coffee. */
const idleMs = 3 * minuteMs;

/** Tells the server of each minute in which the page is in sight and somebody is at work on it. */
export function useMinutes(address: string): void {
  const person = usePagePerson();
  useEffect(() => {
    let active = Date.now();
    const onActive = (): void => {
      active = Date.now();
    };
    const onMinute = (): void => {
      if (document.visibilityState !== "visible" || Date.now() - active > idleMs) return;
      // A minute that cannot be told is lost; the expert can correct the sum.
      const body = new URLSearchParams({ [personField]: person, minute: "1" });
      void fetch(address, { method: "POST", body }).catch(() => undefined);
    };
    const timer = setInterval(onMinute, minuteMs);
    const kinds = ["pointerdown", "keydown", "scroll"] as const;
    for (const kind of kinds) addEventListener(kind, onActive, { passive: true });
    return () => {
      clearInterval(timer);
      for (const kind of kinds) removeEventListener(kind, onActive);
    };
  }, [address, person]);
}
