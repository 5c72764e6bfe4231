/** What a person decided on the items of a request, before it is read back. Pure. */
import type { AccessDecision, AccessItem } from '../../../electron/contract/access-requests';
import { handoverParts } from '../../../electron/contract/handover-parts';
import type { HandoverPart } from '../../../electron/contract/handover-parts';

export type AccessRow =
  | { readonly kind: 'part'; readonly part: HandoverPart; readonly count: number }
  | { readonly kind: 'item'; readonly item: AccessItem };

export const keyOfRow = (row: AccessRow): string => (row.kind === 'part' ? row.part : row.item.key);

/** The rows of one list, each part under its name. */
export const rowsOf = (
  items: readonly AccessItem[],
  give: AccessItem['give'],
): readonly AccessRow[] =>
  handoverParts.flatMap((part): readonly AccessRow[] => {
    const found = items.filter((item) => item.part === part && item.give === give);
    return found.length === 0
      ? []
      : [
          { kind: 'part', part, count: found.length },
          ...found.map((item) => ({ kind: 'item' as const, item })),
        ];
  });

/** As it stands now, as a decision. */
const decisionOf = ({ key, ground, note, told }: AccessItem): AccessDecision =>
  ground === null ? { key, give: 'whole' } : { key, give: 'withhold', ground, note, told };

/** With these in the place of earlier ones on the same items. */
export const withDecisions = (
  before: readonly AccessDecision[],
  made: readonly AccessDecision[],
): readonly AccessDecision[] => {
  const keys = new Set(made.map(({ key }) => key));
  return [...before.filter(({ key }) => !keys.has(key)), ...made];
};

/** Every proposal as a decision. */
export const proposalsOf = (items: readonly AccessItem[]): readonly AccessDecision[] =>
  items.filter(({ proposed }) => proposed).map(decisionOf);

/** Of somebody else, at a secret address: nobody can give it. */
export const isSecret = ({ ground, part }: Pick<AccessItem, 'ground' | 'part'>): boolean =>
  ground === 'secretAddress' && part === 'guardianDetails';
