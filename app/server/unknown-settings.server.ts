/** A name in the environment that is no setting, but looks as if it were to be one. */
export interface UnknownSetting {
  name: string;
  meant: string | undefined;
}

/** Nothing but our settings begins so. */
const ourPrefix = /^(OIDC|OPERATOR)_/;
/** Shorter names are a letter away from those of other programs, too. */
const shortestMeant = 6;

/** What somebody set and the service would not read: a misspelt secret is a missing one, a misspelt wish is not done. */
export function findUnknown(given: readonly string[], known: readonly string[]): UnknownSetting[] {
  return given
    .filter((name) => !known.includes(name))
    .map((name) => ({
      name,
      meant: known.find((one) => one.length >= shortestMeant && isAlmost(name.toUpperCase(), one)),
    }))
    .filter(({ name, meant }) => meant !== undefined || ourPrefix.test(name));
}

/** The same, or the same but for one letter that is missing, too many, another or has changed places with the next. */
function isAlmost(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
