import { useMemo } from "react";

/** What a page shows, on its way to the browser as one text of JSON. */
export interface AsText<T> {
  json: string;
  /** On the server alone, where it was made: not listed among the properties, so that it is not sent a second time. */
  value?: T;
}

/**
 * For a page with much to show: the framework's own encoding walks every value of what a loader returns, and takes ten
 * times as long as the platform's JSON. The value is plain data, without dates and maps.
 */
export function asText<T>(value: T): AsText<T> {
  return Object.defineProperty({ json: JSON.stringify(value) }, "value", { value });
}

/** What was sent, the same object as long as the same text is shown. */
export const useFromText = <T>({ json, value }: AsText<T>): T =>
  useMemo(() => value ?? JSON.parse(json), [json, value]);
