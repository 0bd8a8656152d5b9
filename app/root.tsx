import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { langOfPath } from "~/i18n/path-lang.ts";
import type { Namespace } from "~/i18n/translator.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { type PageHandle, textsElementId, usePageAnswer } from "~/page-context.ts";
import { loadRoot } from "~/server/load-root.server.ts";
import stylesheet from "~/styles/index.css?url";
import { ErrorPage } from "~/ui/layout/error-page.tsx";
import { LawNotices } from "~/ui/layout/law-notices.tsx";
import mark from "~/ui/layout/mark.svg?url";
import { PageFooter } from "~/ui/layout/page-footer.tsx";
import { PageHeader } from "~/ui/layout/page-header.tsx";
import { problemKind } from "~/ui/layout/problem-kind.ts";

export const links: LinksFunction = () => [
  { rel: "preload", href: latin, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: mark, type: "image/svg+xml" },
];

export const loader = ({ request }: LoaderFunctionArgs) => loadRoot(request);

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const known = useRouteLoaderData<typeof loader>("root");
  const answer = usePageAnswer();
  const { t, i18n } = useTranslation("layout");
  const { scripts, namespaces, title, description } = usePageSettings();
  const lang = langOfPath(pathname) ?? known?.lang ?? "fi";

  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {description ? <meta name="description" content={description} /> : null}
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {t("skip")}
        </a>
        <PageHeader lang={lang} pathname={pathname} search={search} actor={known?.actor ?? null} />
        <main id="content" tabIndex={-1}>
          <LawNotices notices={known?.notices ?? []} lang={lang} />
          {children}
        </main>
        <PageFooter lang={lang} />
        {scripts ? (
          <>
            <script
              nonce={answer.nonce}
              id={textsElementId}
              type="application/json"
              data-status={answer.status}
              data-request={answer.requestId}
              suppressHydrationWarning
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own texts, with "<" escaped
              dangerouslySetInnerHTML={{ __html: answer.texts(namespaces) }}
            />
            <Scripts nonce={answer.nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

const always: readonly Namespace[] = ["common", "layout", "problems", "ui"];

interface PageSettings {
  scripts: boolean;
  namespaces: readonly Namespace[];
  title: string;
  description: string | undefined;
}

/** A route says by its handle whether it needs scripts; its loader's data name the page: `title`, `description`. */
function usePageSettings(): PageSettings {
  const matches = useMatches();
  const error = useRouteError();
  const { status } = usePageAnswer();
  const { t } = useTranslation("layout");
  const { t: problem } = useTranslation("problems");
  const handles = matches.map(({ handle }) => handle as PageHandle | undefined);
  const data = matches.at(-1)?.data;
  // Headings may say where a long word can be parted; a window's title is never parted.
  const heading = error ? problem(`${problemKind(error)}.title`) : textOf(data, "title");
  const name = heading?.replaceAll("\u00ad", "");
  const refused = !error && status >= 400 ? `${t("errorPrefix")} ` : "";
  return {
    // A page of an error is sent without scripts; one that scripts draw keeps those that it has.
    scripts: handles.some((handle) => handle?.scripts) && !(error && status >= 400),
    namespaces: [...new Set<Namespace>([...always, ...handles.flatMap((handle) => handle?.texts ?? [])])],
    title: refused + (name ? `${name} – ${t("serviceName")}` : t("serviceName")),
    description: error ? undefined : textOf(data, "description"),
  };
}

function textOf(data: unknown, key: string): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const value: unknown = Reflect.get(data, key);
  return typeof value === "string" ? value : undefined;
}
