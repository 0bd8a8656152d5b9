import { type RefObject, useEffect, useState } from "react";
import { usePagePerson } from "~/ui/saving/person-field.tsx";
import { followPresence } from "./follow-presence.ts";
import type { Present } from "./present.ts";

interface Where {
  form: RefObject<HTMLFormElement>;
  address: string;
  step: string;
  /** As the page came; null where nobody else is of the team. */
  shown: readonly Present[] | null;
}

/** Who else is on the plan just now. */
export function usePresence({ form, address, step, shown }: Where): readonly Present[] {
  const [present, onPresent] = useState<readonly Present[]>(shown ?? []);
  const person = usePagePerson();
  const isShared = shown !== null;
  useEffect(() => {
    const element = form.current;
    return isShared && element ? followPresence({ address, person, step, form: element, onPresent }) : undefined;
  }, [form, address, person, step, isShared]);
  return present;
}
