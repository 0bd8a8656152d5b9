import { type ActionFunction, data, type ServerBuild } from "@remix-run/node";
import { isNoRoom } from "db/no-room.ts";
import { logger } from "../logger.server.ts";
import { addressOf, handBack } from "../posted-again.server.ts";
import { readForm } from "../read-form.server.ts";
import { statusOf } from "../respond.server.ts";

/** Passwords come back in no page: such a form is typed again. */
const isSecret = (name: string): boolean => /password/i.test(name);

/**
 * When the disk is full nothing of a form is saved. Its page says so and holds what was posted, to be sent again: no
 * route has to think of it, and none can forget.
 */
export function sayNoRoom(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      const action = route?.module.action;
      return [id, route && action ? { ...route, module: { ...route.module, action: guarded(action) } } : route];
    }),
  );
  return { ...build, routes };
}

const guarded =
  (action: ActionFunction): ActionFunction =>
  async (args) => {
    try {
      return await action(args);
    } catch (problem) {
      if (!isNoRoom(problem)) throw problem;
      logger.error({ id: args.context.requestId }, "no room to save: the disk or the database is full");
      throw data(await refusal(args.request), { status: statusOf({ kind: "no-room" }) });
    }
  };

async function refusal(request: Request) {
  const kind = "no-room" as const;
  const form = await readForm(request);
  if (!form.ok || [...form.value.keys()].some(isSecret)) return { kind };
  return { kind, to: addressOf(request), ...handBack(form.value) };
}
