/** Finding one's way in what can be pulled in. Pure. */
import { casusSourceKinds } from '../../../../electron/contract/casus';
import type {
  CasusSourceItem,
  CasusSourceKind,
  SourceRef,
} from '../../../../electron/contract/casus';
import { longDay } from '../../notes/moments';

/** One thing that can be pulled in. */
export const sourceKey = ({ kind, id }: SourceRef): string => `${kind} ${id}`;

/** One kind, or all of them. */
export type KindChoice = CasusSourceKind | 'all';

/** The kinds that there are, in the order of the contract. */
export const kindsIn = (sources: readonly CasusSourceItem[]): readonly CasusSourceKind[] =>
  casusSourceKinds.filter((kind) => sources.some((source) => source.kind === kind));

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What is of the kind and holds every word that was typed, in its heading, its day or the beginning of its text. */
export const searchSources = (
  sources: readonly CasusSourceItem[],
  typed: string,
  chosen: KindChoice = 'all',
): readonly CasusSourceItem[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return sources.filter(({ kind, heading, when, excerpt }) => {
    if (chosen !== 'all' && kind !== chosen) return false;
    const text = folded(`${heading} ${when === null ? '' : longDay(when)} ${excerpt}`);
    return words.every((word) => text.includes(word));
  });
};
