/**
 * A time as people type it (9:05, 10.20, 1020, 9) as `HH:MM`; null when it is none. Typed text instead
 * of a time field: that one follows the language of the system and may ask for "AM" or "PM".
 */
export const readTime = (text: string): string | null => {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim());
  if (found === null) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? '0')];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};
