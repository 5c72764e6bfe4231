import { growToAddress } from './addresses';
import type { Matcher } from './compile';
import type { Finding } from './finding';
import { detectKnown } from './known';
import { toFindings } from './settle';
import { tokenise } from './tokens';
import { casusWording } from './wording';
import type { PupilWord, Wording } from './wording';

export type FindOptions = {
  readonly matcher: Matcher;
  /** Which text this is (note, field), so that ids of several parts stay apart. */
  readonly partId?: string;
  /** The file the text belongs to, when the matcher knows several. */
  readonly file?: string;
  readonly pupilWord?: PupilWord;
};

export type WordedOptions = FindOptions & { readonly wording: Wording };

/** As `findKnown`, in the words of the given policy. */
export function findWorded(text: string, options: WordedOptions): readonly Finding[] {
  const { matcher, wording, file } = options;
  const drafts = detectKnown(tokenise(text), { matcher, wording, file });
  return toFindings(
    text,
    options.partId ?? '',
    drafts.map((draft) => growToAddress(text, draft)),
  );
}

/**
 * Finds every known identity in a text (issue 2 §6). Findings are sorted, lie inside the text, and
 * neither they nor their replaced ranges overlap. Offsets are UTF-16 units. Takes time linear in
 * the text; throws nothing.
 */
export function findKnown(text: string, options: FindOptions): readonly Finding[] {
  return findWorded(text, { ...options, wording: casusWording(options.pupilWord) });
}
