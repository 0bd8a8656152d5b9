import type { DocumentModel } from "~/domain/document.ts";
import type { Track } from "~/domain/form/asked.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { DocumentView } from "~/ui/document-view.tsx";

/** The questions on paper as a page, with the way to print them. */
export function EmptyFormScreen({ document, track }: { document: DocumentModel; track: Track }) {
  const { t } = useTranslation("emptyForm");
  const { lang } = document;
  const other = track === "full" ? "light" : "full";
  return (
    <div className="page stack">
      <div className="row">
        <LinkButton href={paths.emptyFormPdf(lang, track)}>{t("links.pdf")}</LinkButton>
        <a href={paths.emptyForm(lang, other)}>{t(`links.otherTrack.${track}`)}</a>
      </div>
      <DocumentView document={document} labels={documentLabels(lang)} />
    </div>
  );
}
