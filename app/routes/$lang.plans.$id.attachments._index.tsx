import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { attachFile, detachFile } from "~/features/plans/attach-file.server.ts";
import { paths } from "~/paths.ts";
import { requireActor } from "~/server/actor.server.ts";
import { contentTypeOf } from "~/server/content-type.server.ts";
import { db } from "~/server/db.server.ts";
import { cleanName } from "~/server/file-name.server.ts";
import { langOf } from "~/server/lang.server.ts";
import { fileLimit, readForm, textOf } from "~/server/read-form.server.ts";
import { valueOrLeave } from "~/server/respond.server.ts";
import { findThreat } from "~/server/virus-scan.server.ts";

export function loader() {
  throw data({ kind: "wrong-method" }, { status: 405, headers: { Allow: "POST" } });
}

/** Adds a file to the plan or takes one off, and goes back to the step of the files. */
export async function action({ request, params }: ActionFunctionArgs) {
  const lang = langOf(params);
  const body = { limit: fileLimit + 100_000 };
  const actor = await requireActor(request, body);
  const id = params.id ?? "";
  const back = paths.step(lang, id, "sending");
  const form = await readForm(request, body);
  if (!form.ok && form.refusal.kind === "too-large") throw redirect(`${back}?file=file-limits.size#attachments`);
  const fields = valueOrLeave(form);
  const now = new Date();
  if (textOf(fields, "intent") === "remove") {
    valueOrLeave(detachFile(db, actor, id, textOf(fields, "attachment"), Number(textOf(fields, "version")), now));
    throw redirect(`${back}#attachments`);
  }
  const file = fields.get("file");
  const content = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
  const name = file instanceof File ? cleanName(file.name) : "";
  const contentType = await contentTypeOf(content, name);
  const [title, type, language] = ["title", "type", "language"].map((field) => textOf(fields, field));
  const threat = await findThreat(content);
  const given = { name, content, contentType, threat, title: title ?? "", type: type ?? "", language: language ?? "" };
  const attached = attachFile(db, actor, id, given, now);
  if (!attached.ok && attached.refusal.kind === "invalid")
    throw redirect(
      `${back}?${new URLSearchParams({ file: attached.refusal.rule, name: name.slice(0, 120) })}#attachments`,
    );
  valueOrLeave(attached);
  throw redirect(`${back}#attachments`);
}

export default function Nothing() {
  return null;
}
