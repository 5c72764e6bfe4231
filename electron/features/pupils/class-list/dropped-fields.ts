/**
 * What is never taken over (domain.md §4), and why. Values are not even read: the walker gets no
 * handler for them, and only the count goes on, so that the preview can say what was left out.
 */
import type { DroppedField, DroppedKind, DropReason } from './class-list';

const reasons = {
  bsn: 'identifyingNumber',
  eckId: 'identifyingNumber',
  ethnicity: 'specialCategory',
  country: 'specialCategory',
  weight: 'specialCategory',
  postcode: 'notNeeded',
  address: 'notNeeded',
  phone: 'notNeeded',
  email: 'notNeeded',
  photo: 'notNeeded',
  username: 'notNeeded',
  additions: 'freeText',
  comment: 'freeText',
  location: 'notNeeded',
  guardianAsStaff: 'notStaff',
  other: 'notNeeded',
} as const satisfies Readonly<Record<DroppedKind, DropReason>>;

/** Element names of pupils and staff (FORMAT.md) that are dropped; names that are in neither list count as `other`. */
const kindsByElement: ReadonlyMap<string, DroppedKind> = new Map([
  ['sofinummer', 'bsn'],
  ['bsn', 'bsn'],
  ['onderwijsnummer', 'bsn'],
  ['bsn_ondwnr-4', 'bsn'],
  ['rijksregisternummer', 'bsn'],
  ['etniciteit', 'ethnicity'],
  ['land', 'country'],
  ['land_vader', 'country'],
  ['land_moeder', 'country'],
  ['gewicht', 'weight'],
  ['gewicht_nieuw', 'weight'],
  ['postcodenl', 'postcode'],
  ['postnummerbe', 'postcode'],
  ['postcodeoverig', 'postcode'],
  ['emailadres', 'email'],
  ['fotourl', 'photo'],
  ['gebruikersnaam', 'username'],
  ['toevoegingen', 'additions'],
  ['vestiging', 'location'],
]);

/** Carries nothing about a person: not worth a line in the preview. */
const ignored: ReadonlySet<string> = new Set(['mutatiedatum']);

export type DropTally = {
  readonly element: (name: string) => void;
  readonly add: (kind: DroppedKind, count?: number) => void;
  readonly result: () => readonly DroppedField[];
};

export const dropTally = (): DropTally => {
  const counts = new Map<DroppedKind, number>();
  const add = (kind: DroppedKind, count = 1): void => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  return {
    add,
    element: (name) => {
      if (!ignored.has(name)) add(kindsByElement.get(name) ?? 'other');
    },
    result: () => [...counts].map(([kind, count]) => ({ kind, reason: reasons[kind], count })),
  };
};
