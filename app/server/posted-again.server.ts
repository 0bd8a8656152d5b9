/** What a page holds that posts a form once more: what was posted, and where to. */
export interface PostAgain {
  to: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** Names of files that a page cannot hand back: they must be chosen again. */
  lostFiles: readonly string[];
}

export const addressOf = (request: Request): string => {
  const { pathname, search } = new URL(request.url);
  return `${pathname.replace(/\.data$/, "")}${search}`;
};

/** The fields of a form as a page hands them back. */
export function handBack(form: FormData): Pick<PostAgain, "fields" | "lostFiles"> {
  const fields: [string, string][] = [];
  const lostFiles: string[] = [];
  for (const [name, value] of form.entries()) {
    if (typeof value === "string") fields.push([name, value]);
    else lostFiles.push(value.name);
  }
  return { fields, lostFiles };
}
