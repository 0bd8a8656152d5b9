import { AsyncLocalStorage } from "node:async_hooks";
import type { Result } from "~/domain/result.ts";
import type { FormRefusal } from "./form-refusal.server.ts";

/**
 * What one posted form gathers on its way: the form once it was read, and cookies to set whatever the answer becomes.
 * Needed where a person signs in in the middle of a post (see `actor.server.ts`): the form is then read twice.
 */
export interface RequestScope {
  form?: Promise<Result<FormData, FormRefusal>>;
  readonly cookies: string[];
  /** What went wrong inside the account library, whose answer does not say it. */
  surprise?: unknown;
}

const storage = new AsyncLocalStorage<RequestScope>();

export const runInScope = <Value>(scope: RequestScope, work: () => Value): Value => storage.run(scope, work);
export const currentScope = (): RequestScope | undefined => storage.getStore();
