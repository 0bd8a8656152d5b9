/** Where the pages of a result are. */
export interface Pages {
  readonly self: string;
  readonly first: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly last: string;
}

export function pagesOf(total: number, page: number, pageSize: number, at: (page: number) => string): Pages {
  const last = Math.max(1, Math.ceil(total / pageSize));
  return {
    self: at(page),
    first: at(1),
    previous: page > 1 ? at(Math.min(page - 1, last)) : null,
    next: page < last ? at(page + 1) : null,
    last: at(last),
  };
}

/** The same as a header, for programs that follow those. */
export function linkHeader({ first, previous, next, last }: Pages): string {
  const named = { first, prev: previous, next, last };
  return Object.entries(named)
    .flatMap(([rel, href]) => (href === null ? [] : [`<${href}>; rel="${rel}"`]))
    .join(", ");
}
