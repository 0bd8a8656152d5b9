const weights = [7, 9, 10, 5, 8, 4, 2];

/** A Finnish business id (Y-tunnus): seven digits, a hyphen and a check digit counted from them, modulo 11. */
export function isBusinessId(text: string): boolean {
  if (!/^\d{7}-\d$/.test(text)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  const rest = sum % 11;
  // A rest of 1 would need the check digit 10: such ids are not given.
  return rest !== 1 && Number(text.at(-1)) === (rest === 0 ? 0 : 11 - rest);
}
