import { isRouteErrorResponse, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { langOfPath } from "~/i18n/path-lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { usePageAnswer } from "~/page-context.ts";
import { paths } from "~/paths.ts";
import { WrittenTexts } from "~/ui/written-texts.tsx";
import { isPostToRepeat, PostAgain } from "./post-again.tsx";
import { problemKind } from "./problem-kind.ts";

/** What a person sees instead of a page: what happened, what it means for their work, where to go next. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useTranslation("problems");
  const { t: layout } = useTranslation("layout");
  const { requestId } = usePageAnswer();
  const { pathname } = useLocation();
  const lang = langOfPath(pathname) ?? "fi";
  const kind = problemKind(error);
  const heading = useRef<HTMLHeadingElement>(null);
  // Only where scripts put this page in the place of another: nobody else would say so.
  useEffect(() => heading.current?.focus(), []);
  if (isRouteErrorResponse(error) && isPostToRepeat(error.data)) return <PostAgain post={error.data} />;
  return (
    <div className="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {t(`${kind}.title`)}
      </h1>
      <p className="lead">{t(`${kind}.text`)}</p>
      {isRouteErrorResponse(error) ? <WrittenTexts texts={error.data?.texts ?? []} help={t("copyWritten")} /> : null}
      {kind === "surprise" && requestId ? <p>{t("reference", { id: requestId })}</p> : null}
      <ul className="link-list">
        {isRouteErrorResponse(error) && error.status === 409 ? (
          <li>
            <a href={pathname}>{t("openAgain")}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.home(lang)}>{t("home")}</a>
        </li>
        <li>
          <a href={paths.examples(lang)}>{layout("nav.examples")}</a>
        </li>
        <li>
          <a href={paths.help(lang)}>{layout("nav.help")}</a>
        </li>
      </ul>
    </div>
  );
}
