import { useRouteLoaderData } from "@remix-run/react";
import { useState } from "react";
import { personField } from "~/sign-in-fields.ts";

/** For whom the page was made; "" for nobody. Who signs in later in the same browser does not become its writer. */
export function usePagePerson(): string {
  const known = useRouteLoaderData<{ actor: { id: string } | null }>("root");
  return useState(known?.actor?.id ?? "")[0];
}

/** Posts for whom the page was made: the server stores what was typed under no other name (`requireActor`). */
export function PersonField() {
  const person = usePagePerson();
  return person ? <input type="hidden" name={personField} value={person} /> : null;
}
