import { data } from "@remix-run/node";
import { isLang, type Lang } from "~/domain/lang.ts";

/** The language an address begins with. Any other first part is an unknown address. */
export function langOf(params: { lang?: string | undefined }): Lang {
  if (isLang(params.lang)) return params.lang;
  throw data({ kind: "not-found" }, { status: 404 });
}

/** The language of an address, else what the browser asks for first among ours, else Finnish. */
export function guessLang(path: string, acceptLanguage: string | null | undefined): Lang {
  const first = path.split("/", 2)[1]?.replace(/\.data$/, "");
  if (isLang(first)) return first;

  const wishes = (acceptLanguage ?? "").slice(0, 500).split(",").map(parseWish);
  wishes.sort((one, other) => other.weight - one.weight);
  return wishes.map((wish) => wish.lang).find(isLang) ?? "fi";
}

function parseWish(wish: string) {
  const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
  const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
  const weight = quality ? Number.parseFloat(quality.trim().slice(2)) : 1;
  return { lang: tag.split("-", 1)[0], weight: Number.isFinite(weight) ? weight : 0 };
}
