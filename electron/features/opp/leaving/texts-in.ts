import { isFilled } from '../editions/blocks';
import { mapTexts } from './map-texts';

/** Every text that a person typed in a record, in its order, without what was left empty. Pure. */
export const textsIn = (value: object, notTyped: ReadonlySet<string>): readonly string[] => {
  const texts: string[] = [];
  mapTexts(
    value,
    (text) => {
      if (isFilled(text)) texts.push(text);
      return text;
    },
    notTyped,
  );
  return texts;
};

/** Those that are not among what is known; what stands in it twice counts once. Pure. */
export const newTextsIn = (
  value: object,
  notTyped: ReadonlySet<string>,
  known: readonly string[],
): readonly string[] => {
  const read = new Set(known);
  return [...new Set(textsIn(value, notTyped))].filter((text) => !read.has(text));
};
