/** What stands in the list of what goes along. Pure. */
import { shorten } from '../guardian-contacts/document/shorten';

const LONGEST = 120;

/** What is filled in of these, with a comma between, in 120 characters at most. */
export const itemTitle = (...parts: readonly string[]): string =>
  shorten(parts.filter((part) => part.trim() !== '').join(', '), LONGEST).text;

/** What a person typed, without what was left empty. */
export const typedTexts = (...texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text.trim() !== '');
