/** Items of a list that is drawn once and never reordered, each with its place as the key React asks for. */
export const inOrder = <Item>(items: readonly Item[]): { key: string; item: Item; place: number }[] =>
  items.map((item, place) => ({ key: String(place), item, place }));
