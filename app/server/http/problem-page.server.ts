import type { Lang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type RefusalKind, statusOf } from "../respond.server.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** A page for a request that is refused before the application sees it. Plain, so that it cannot fail. */
export function problemPage(kind: RefusalKind, lang: Lang): Response {
  const text = translator(lang, "problems");
  const body = [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(text(`${kind}.title`))} – Innohankinta</title></head><body><main>`,
    `<h1>${escapeHtml(text(`${kind}.title`))}</h1><p>${escapeHtml(text(`${kind}.text`))}</p>`,
    `<p><a href="${paths.home(lang)}">${escapeHtml(text("home"))}</a></p></main></body></html>`,
  ];
  return new Response(body.join("\n"), {
    status: statusOf({ kind }),
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Language": lang },
  });
}
