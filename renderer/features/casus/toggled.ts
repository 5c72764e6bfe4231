/** The list with or without one of its possible members. */
export const toggled = <Item>(list: readonly Item[], item: Item, on: boolean): readonly Item[] => {
  const others = list.filter((each) => each !== item);
  return on ? [...others, item] : others;
};
