import {
  type ActionFunction,
  type ActionFunctionArgs,
  data,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import { isDamage, type Trouble, troubleOf } from "db/trouble.ts";
import { noteDamage } from "../damage/damage.server.ts";
import { logger } from "../logger.server.ts";
import { addressOf, handBack } from "../posted-again.server.ts";
import { readForm } from "../read-form.server.ts";
import { statusOf } from "../respond.server.ts";

/** Passwords come back in no page: such a form is typed again. */
const isSecret = (name: string): boolean => /password/i.test(name);

/**
 * When the database is full or cannot be reached, nothing of a form is saved. Its page says so and holds what was
 * posted, to be sent again: no route has to think of it, and none can forget.
 */
export function sayStorageTrouble(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const { action, loader } = route.module;
      const isPage = route.module.default !== undefined;
      const guards = {
        ...(action ? { action: guarded(action, isPage) } : {}),
        ...(loader ? { loader: guarded(loader, isPage) } : {}),
      };
      return [id, { ...route, module: { ...route.module, ...guards } }];
    }),
  );
  return { ...build, routes };
}

function guarded(work: ActionFunction | LoaderFunction, isPage: boolean) {
  return async (args: ActionFunctionArgs & LoaderFunctionArgs): Promise<unknown> => {
    try {
      return await work(args);
    } catch (problem) {
      const trouble = troubleOf(problem);
      if (!trouble) throw problem;
      logger.error({ err: problem }, `the database is in trouble: ${trouble}`);
      if (isDamage(problem)) noteDamage("a page that was asked for");
      const status = statusOf({ kind: trouble });
      // What a script asked for has no page to say it on: Remix would call it an unexpected error.
      if (!isPage) return Response.json({ kind: trouble }, { status });
      throw data(await refusal(trouble, args.request), { status });
    }
  };
}

async function refusal(kind: Trouble, request: Request) {
  if (request.method !== "POST") return { kind };
  const form = await readForm(request);
  if (!form.ok || [...form.value.keys()].some(isSecret)) return { kind };
  return { kind, to: addressOf(request), ...handBack(form.value) };
}
