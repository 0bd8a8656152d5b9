import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { CoordinationTabs } from "~/ui/coordination-tabs.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Status } from "~/ui/status.tsx";
import { Table } from "~/ui/table.tsx";
import type { KeptWordings } from "./open-kept-wordings.server.ts";

export const tones = { draft: "info", published: "success", withdrawn: "neutral" } as const;

/** The whole bank for those who keep it. */
export function KeptWordingsScreen({ lang, page: { lines } }: { lang: Lang; page: KeptWordings }) {
  const { t } = useTranslation("wordings");
  type Line = (typeof lines)[number];
  const title = ({ number, title, titleLang }: Line) => (
    <a href={paths.keptWording(lang, number)} lang={titleLang}>
      {title}
    </a>
  );
  return (
    <div className="page stack">
      <PageHeading
        title={t("keep.title")}
        lead={t("keep.lead")}
        actions={<LinkButton href={paths.newWording(lang)}>{t("keep.new")}</LinkButton>}
      />
      <CoordinationTabs lang={lang} current="wordings" />
      {lines.length === 0 ? (
        <p>{t("keep.none")}</p>
      ) : (
        <Table
          caption={t("keep.title")}
          captionHidden
          items={lines}
          keyOf={({ number }) => String(number)}
          columns={[
            { key: "title", title: t("keep.titleColumn"), cell: title },
            { key: "kind", title: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
            {
              key: "state",
              title: t("keep.state"),
              cell: ({ state }) => <Status tone={tones[state]} text={t(`keep.states.${state}`)} />,
            },
            { key: "changed", title: t("keep.changed"), cell: ({ changed }) => changed },
          ]}
        />
      )}
    </div>
  );
}
