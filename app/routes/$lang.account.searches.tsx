import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { forgetSearch, openSavedSearches, saveSearch } from "~/features/searches/saved-searches.server.ts";
import { SavedSearchesScreen } from "~/features/searches/saved-searches-screen.tsx";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";

/** Comes from the library with the search in the address, or from the account without one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const { search, searchParams } = new URL(request.url);
  const done = searchParams.get("done");
  const asked = searchParams.has("new") ? search : null;
  const page = openSavedSearches(db, actor, lang, { search: asked, cityName: cityNameOf });
  return { ...page, done: done === "saved" || done === "deleted" ? (done as "saved" | "deleted") : undefined };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const form = valueOrLeave(await readForm(request));
  const search = textOf(form, "search");
  switch (textOf(form, "intent")) {
    case "save":
      valueOrLeave(saveSearch(db, actor, search, new Date()));
      return redirect(`${paths.savedSearches(lang)}?done=saved`);
    case "delete":
      forgetSearch(db, actor, search);
      return redirect(`${paths.savedSearches(lang)}?done=deleted`);
    default:
      throw data({ kind: "malformed" }, { status: 400 });
  }
}

export default function SavedSearchesRoute() {
  const { done, ...page } = useLoaderData<typeof loader>();
  return <SavedSearchesScreen page={page} done={done} />;
}
