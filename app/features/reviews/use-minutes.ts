import { useEffect } from "react";

const minuteMs = 60_000;
/** Who has neither typed nor scrolled for so long has gone for coffee. */
const idleMs = 3 * minuteMs;

/** Tells the server of each minute in which the page is in sight and somebody is at work on it. */
export function useMinutes(address: string): void {
  useEffect(() => {
    let active = Date.now();
    const onActive = (): void => {
      active = Date.now();
    };
    const onMinute = (): void => {
      if (document.visibilityState !== "visible" || Date.now() - active > idleMs) return;
      // A minute that cannot be told is lost; the expert can correct the sum.
      void fetch(address, { method: "POST", body: new URLSearchParams({ minute: "1" }) }).catch(() => undefined);
    };
    const timer = setInterval(onMinute, minuteMs);
    const kinds = ["pointerdown", "keydown", "scroll"] as const;
    for (const kind of kinds) addEventListener(kind, onActive, { passive: true });
    return () => {
      clearInterval(timer);
      for (const kind of kinds) removeEventListener(kind, onActive);
    };
  }, [address]);
}
