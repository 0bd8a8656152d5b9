import type { Text } from "../lang.ts";

interface CityName {
  id: string;
  name: Text;
  businessId: string | null;
}

export interface JointBuyer {
  organisation: string;
  businessId: string;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/**
 * A Finnish name changes at its end: Turku, Turun; Lahti, Lahden; Lappeenranta, Lappeenrannan. Too wide a match leaves
 * an expert out with the reason in sight; too narrow a match would let a buyer review its own plan.
 */
function isNamed(name: string, words: readonly string[]): boolean {
  const plain = name.toLowerCase();
  const stem = plain.length <= 4 ? plain : plain.slice(0, -2);
  return words.some((word) => word.startsWith(stem) && word.length <= plain.length + 2);
}

/** Cities that buy together with the plan's own: by business id, or by a name typed in any of the languages. */
export function citiesOfJointBuyers(buyers: readonly JointBuyer[], cities: readonly CityName[]): string[] {
  return cities
    .filter(({ name, businessId }) =>
      buyers.some((buyer) => {
        if (businessId !== null && buyer.businessId === businessId) return true;
        const words = wordsOf(buyer.organisation);
        return Object.values(name).some((one) => isNamed(one, words));
      }),
    )
    .map(({ id }) => id);
}
