/** Finding one's way in what can be pulled in. Pure. */
import type { CasusSourceItem, SourceRef } from '../../../../electron/contract/casus';
import { longDay } from '../../notes/moments';

/** One thing that can be pulled in. */
export const sourceKey = ({ kind, id }: SourceRef): string => `${kind} ${id}`;

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What holds every word that was typed, in its heading, its day or the beginning of its text. */
export const searchSources = (
  sources: readonly CasusSourceItem[],
  typed: string,
): readonly CasusSourceItem[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return sources.filter(({ heading, when, excerpt }) => {
    const text = folded(`${heading} ${when === null ? '' : longDay(when)} ${excerpt}`);
    return words.every((word) => text.includes(word));
  });
};
