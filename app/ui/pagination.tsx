import { useTranslation } from "~/i18n/use-translation.ts";
import { Icon } from "./icon.tsx";

interface PaginationProps {
  page: number;
  pages: number;
  /** The address of a page, with the rest of the query as it is. */
  hrefOf: (page: number) => string;
  /** What is paged: "Examples". */
  label: string;
}

/** Ways to the other pages: first, last, and those around this one. */
export function Pagination({ page, pages, hrefOf, label }: PaginationProps) {
  const { t } = useTranslation("ui");
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={t("pages", { label })}>
      {page > 1 ? (
        <a className="pagination__step" href={hrefOf(page - 1)} rel="prev">
          <Icon name="previous" />
          {t("previousPage")}
        </a>
      ) : null}
      <ol>
        {shownPages(page, pages).map((number) => (
          <li key={number} className={number < 0 ? "pagination__gap" : undefined}>
            {number < 0 ? (
              "…"
            ) : (
              <a
                href={hrefOf(number)}
                aria-current={number === page ? "page" : undefined}
                aria-label={t("pageNumber", { number })}
              >
                {number}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages ? (
        <a className="pagination__step" href={hrefOf(page + 1)} rel="next">
          {t("nextPage")}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  );
}

/** Page numbers in order; a negative one stands for those left out. */
function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1];
    return before !== undefined && number - before > 1 ? [-number, number] : [number];
  });
}
