/** The prefix that the Open Contracting Partnership gives a publisher free of charge. */
export const ocidPrefix = /^ocds-[a-z0-9]{6}$/;

/** Without a prefix an export is a draft: its identifiers say so, and every checker of the standard refuses them. */
export const isDraft = (prefix: string | undefined): boolean => prefix === undefined;

export const ocidOf = (prefix: string | undefined, own: string): string => `${prefix ?? "draft"}-${own}`;
