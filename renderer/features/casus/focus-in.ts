/** Brings a place into sight and gives the focus to the first thing in it that takes it. */
export const focusIn = (place: HTMLElement | null): void => {
  place?.scrollIntoView({ block: 'center' });
  const target = place?.querySelector<HTMLElement>('button, textarea, input') ?? place;
  target?.focus({ preventScroll: true });
};
