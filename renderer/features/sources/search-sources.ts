/** Finding one's way in what text can be taken from. Pure. */
import type { TakenFrom, TextSourceItem } from '../../../electron/contract/text-sources';

/** One thing that text can be taken from. */
export const sourceKey = ({ kind, id }: Pick<TakenFrom, 'kind' | 'id'>): string => `${kind} ${id}`;

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What holds every word that was typed, in its label or the beginning of its text. */
export const searchSources = (
  sources: readonly TextSourceItem[],
  typed: string,
): readonly TextSourceItem[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return sources.filter(({ label, excerpt }) => {
    const text = folded(`${label} ${excerpt}`);
    return words.every((word) => text.includes(word));
  });
};
