import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Facts } from "~/ui/facts.tsx";
import { More } from "~/ui/more.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Status } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { DueStatus } from "./due-status.tsx";
import type { MoveRefused } from "./move-refused.ts";
import type { DeclarationPage } from "./review-view.ts";

interface DeclarationScreenProps {
  lang: Lang;
  page: DeclarationPage;
  pages: number;
  /** The choices of the list that the person came from. */
  list: string;
  refused?: MoveRefused;
}

/** All that an expert sees of a plan before saying that they have no ties to it. */
export function DeclarationScreen({ lang, page, pages, list, refused }: DeclarationScreenProps) {
  const { t } = useTranslation("reviews");
  const { head, facts } = page;
  const errors = refused ? [{ id: refused.field, message: t(`declaration.${refused.problem}`) }] : [];
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.reviews(lang) + list, text: t("queue.title") }]} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading
        above={t("declaration.title")}
        title={head.planTitle}
        titleLang={head.planLang}
        lead={t("declaration.lead")}
        facts={
          <>
            <DueStatus daysLeft={head.daysLeft} />
            <Status
              tone="neutral"
              text={head.round > 1 ? t("rounds.later", { round: head.round }) : t("rounds.first")}
            />
          </>
        }
      />
      <section className="stack" aria-labelledby="facts">
        <h2 id="facts">{t("declaration.facts")}</h2>
        <Facts
          facts={[
            ...facts.map(({ key, label, words, typed }) => ({
              key,
              name: label,
              value: words,
              ...(typed ? { lang: head.planLang } : {}),
            })),
            { key: "pages", name: t("declaration.pages"), value: t("declaration.pagesWords", { count: pages }) },
            { key: "due", name: t("declaration.due"), value: head.due },
          ]}
        />
      </section>
      <Declare version={head.version} list={list} {...(refused ? { refused } : {})} />
      <More look="part" summary={t("declaration.decline")} open={refused?.field === "decline-text"}>
        <PostForm keep="decline" className="form stack">
          <input type="hidden" name="version" value={head.version} />
          <input type="hidden" name="list" value={list} />
          <TextArea
            id="decline-text"
            name="text"
            label={t("declaration.declineText")}
            help={t("declaration.declineHelp")}
            rows={3}
            defaultValue={refused?.field === "decline-text" ? refused.text : ""}
            {...errorAt("decline-text", refused, t)}
          />
          <Button look="secondary" name="intent" value="decline">
            {t("declaration.declineSubmit")}
          </Button>
        </PostForm>
      </More>
    </div>
  );
}

type T = ReturnType<typeof useTranslation<"reviews">>["t"];

const errorAt = (field: string, refused: MoveRefused | undefined, t: T) =>
  refused?.field === field ? { error: t(`declaration.${refused.problem}`) } : {};

function Declare({ version, list, refused }: { version: number; list: string; refused?: MoveRefused }) {
  const { t } = useTranslation("reviews");
  const isHere = refused !== undefined && refused.field !== "decline-text";
  return (
    <PostForm keep="declare" className="form stack">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="list" value={list} />
      <ChoiceGroup
        id="ties"
        name="ties"
        label={t("declaration.legend")}
        help={t("declaration.help")}
        choices={[
          { value: "clear", label: t("declaration.clear") },
          { value: "conflict", label: t("declaration.conflict"), help: t("declaration.conflictHint") },
        ]}
        defaultValue={isHere ? refused.ties : ""}
        {...errorAt("ties", refused, t)}
      />
      <TextArea
        id="tie-text"
        name="text"
        label={t("declaration.text")}
        help={t("declaration.textHelp")}
        rows={3}
        defaultValue={isHere ? refused.text : ""}
        {...errorAt("tie-text", refused, t)}
      />
      <Button name="intent" value="declare">
        {t("declaration.submit")}
      </Button>
    </PostForm>
  );
}
