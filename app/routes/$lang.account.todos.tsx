import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openTodos } from "~/features/plans/talk/step-talk.server.ts";
import { TodosScreen } from "~/features/plans/talk/todos.tsx";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "~/server/actor.server.ts";
import { db } from "~/server/db.server.ts";
import { langOf } from "~/server/lang.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const todos = openTodos(db, actor, lang, new Date());
  return { lang, title: translator(lang, "talk")("ownTodos"), todos };
}

export default function TodosRoute() {
  const { lang, todos } = useLoaderData<typeof loader>();
  return <TodosScreen lang={lang} todos={todos} />;
}
