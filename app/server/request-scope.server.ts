import { AsyncLocalStorage } from "node:async_hooks";
import type { Result } from "~/domain/result.ts";
import type { FormRefusal } from "./form-refusal.server.ts";

/**
 * What one request gathers on its way: its number, the form once it was read, and cookies to set whatever the answer
 * becomes. The form is needed where a person signs in in the middle of a post (see `actor.server.ts`): it is then read twice.
 */
export interface RequestScope {
  /** On the answer, on the page of an unexpected error, and in every line of the log. */
  readonly id: string;
  /** The posted bytes as they come in, read only as fast as they are asked for. */
  readonly body?: AsyncIterable<Uint8Array>;
  form?: Promise<Result<FormData, FormRefusal>>;
  /** The same, once it is here. */
  posted?: FormData;
  readonly cookies: string[];
  /** Seconds that a limit on the way asked to wait. */
  wait?: number;
  /** What went wrong inside the account library, whose answer does not say it. */
  surprise?: unknown;
}

const storage = new AsyncLocalStorage<RequestScope>();

export const runInScope = <Value>(scope: RequestScope, work: () => Value): Value => storage.run(scope, work);
export const currentScope = (): RequestScope | undefined => storage.getStore();
