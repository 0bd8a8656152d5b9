import { useRouteLoaderData } from "@remix-run/react";
import { personField } from "~/sign-in-fields.ts";

/** Posts for whom the page was made: the server stores what was typed under no other name (`requireAuthor`). */
export function PersonField() {
  const known = useRouteLoaderData<{ actor: { id: string } | null }>("root");
  return known?.actor ? <input type="hidden" name={personField} value={known.actor.id} /> : null;
}
