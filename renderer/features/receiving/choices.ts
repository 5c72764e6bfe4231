/** What a person chose of a handover, before anything is saved. Pure. */
import type { InputOf } from '../../../electron/contract/contract';
import type {
  ReceivedDossier,
  ReceivedItem,
  ReceivedTarget,
  receiving,
} from '../../../electron/contract/receiving';

export type DossierChoice = {
  readonly taken: boolean;
  /** Null: nobody said yet who it is. */
  readonly target: ReceivedTarget | null;
  /** Keys of items. */
  readonly leftOut: ReadonlySet<string>;
  readonly replaced: ReadonlySet<string>;
};

/** By the id of the dossier. */
export type Choices = ReadonlyMap<string, DossierChoice>;

const none: ReadonlySet<string> = new Set();

export const firstChoices = (dossiers: readonly ReceivedDossier[]): Choices =>
  new Map(
    dossiers.map(({ dossierId, proposed }) => [
      dossierId,
      { taken: true, target: proposed, leftOut: none, replaced: none },
    ]),
  );

export const isSameTarget = (one: ReceivedTarget | null, other: ReceivedTarget | null): boolean =>
  one?.kind === other?.kind &&
  (one?.kind !== 'pupil' || other?.kind !== 'pupil' || one.pupilId === other.pupilId);

/** Against another pupil other things differ: what was chosen to be replaced is chosen anew. */
export const withTarget = (choice: DossierChoice, target: ReceivedTarget): DossierChoice => ({
  ...choice,
  target,
  replaced: none,
});

/** With these keys in the set, or without them. */
export const withKeys = (
  keys: ReadonlySet<string>,
  { changed, inside }: { readonly changed: readonly string[]; readonly inside: boolean },
): ReadonlySet<string> =>
  inside
    ? new Set([...keys, ...changed])
    : new Set([...keys].filter((key) => !changed.includes(key)));

/** What still stands in the way of taking over. */
export type Obstacle = 'nothing' | 'choose' | 'twice' | 'archived';

const takenOf = (choices: Choices): readonly (readonly [string, DossierChoice])[] =>
  [...choices].filter(([, { taken }]) => taken);

/** How many dossiers still wait for who it is. */
export const openTargets = (choices: Choices): number =>
  takenOf(choices).filter(([, { target }]) => target === null).length;

export const takenCount = (choices: Choices): number => takenOf(choices).length;

const isArchived = (dossiers: readonly ReceivedDossier[], choices: Choices): boolean =>
  dossiers.some(({ dossierId, candidates }) => {
    const choice = choices.get(dossierId);
    const target = choice?.taken === true ? choice.target : null;
    return (
      target?.kind === 'pupil' &&
      candidates.some(({ pupilId, archived }) => archived && pupilId === target.pupilId)
    );
  });

/** @returns null where it can be taken over */
export const obstacleOf = (
  dossiers: readonly ReceivedDossier[],
  choices: Choices,
): Obstacle | null => {
  const taken = takenOf(choices);
  if (taken.length === 0) return 'nothing';
  if (openTargets(choices) > 0) return 'choose';
  const pupils = taken.flatMap(([, { target }]) =>
    target?.kind === 'pupil' ? [target.pupilId] : [],
  );
  if (new Set(pupils).size < pupils.length) return 'twice';
  return isArchived(dossiers, choices) ? 'archived' : null;
};

type Chosen = InputOf<(typeof receiving)['receiving.apply']>['dossiers'];

/** What is asked of the vault: an item that belongs to another file always stays out. */
export const chosenDossiers = (
  dossiers: readonly ReceivedDossier[],
  {
    choices,
    itemsOf,
  }: {
    readonly choices: Choices;
    readonly itemsOf: (dossierId: string) => readonly ReceivedItem[];
  },
): Chosen =>
  dossiers.flatMap(({ dossierId }) => {
    const choice = choices.get(dossierId);
    if (choice === undefined || !choice.taken || choice.target === null) return [];
    const items = itemsOf(dossierId);
    const keysWhere = (fits: (item: ReceivedItem) => boolean): string[] =>
      items.filter(fits).map(({ key }) => key);
    return [
      {
        dossierId,
        target: choice.target,
        leaveOut: keysWhere(({ key, state }) => state === 'elsewhere' || choice.leftOut.has(key)),
        replace: keysWhere(({ key, state }) => state === 'differs' && choice.replaced.has(key)),
      },
    ];
  });
