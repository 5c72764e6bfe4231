/** The items of a dossier in groups, and what is counted of them. Pure. */
import { receivedKinds } from '../../../electron/contract/receiving';
import type { ReceivedItem, ReceivedKind } from '../../../electron/contract/receiving';

/** In the plural, as headings. */
export const kindWords: Readonly<Record<ReceivedKind, string>> = {
  pupil: 'Naam en geboortedatum',
  guardian: 'Ouders en verzorgers',
  relative: 'Broers en zussen',
  staff: 'Betrokken medewerkers',
  fileSummary: 'Samenvatting in het dossier',
  agreement: 'Afspraken',
  note: 'Notities',
  attachment: 'Bijlagen',
  guardianViews: 'Talenten en wensen volgens ouders',
  homeSupportPlan: 'Gezamenlijk plan met thuis',
  guardianContact: 'Gesprekken met ouders',
  concernSignal: 'Signalen',
  trajectory: 'Trajecten',
  opp: "OPP's",
  arrangement: 'Arrangementen',
  casus: 'Casussen voor het kernteam',
  privateWorkingNote: 'Persoonlijke werkaantekeningen',
};

export type ItemGroup = { readonly kind: ReceivedKind; readonly items: readonly ReceivedItem[] };

/** In the order of the kinds; none that is empty. */
export const groupsOf = (items: readonly ReceivedItem[]): readonly ItemGroup[] =>
  receivedKinds
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0);

export type StateCounts = {
  readonly fresh: number;
  readonly same: number;
  readonly differs: number;
  readonly elsewhere: number;
};

export const countStates = (items: readonly ReceivedItem[]): StateCounts => {
  const count = (wanted: ReceivedItem['state']): number =>
    items.filter(({ state }) => state === wanted).length;
  return {
    fresh: count('new'),
    same: count('same'),
    differs: count('differs'),
    elsewhere: count('elsewhere'),
  };
};

/** What an item is called; one without words of its own by its kind. */
export const titleOf = ({ title, kind }: Pick<ReceivedItem, 'title' | 'kind'>): string =>
  title === '' ? kindWords[kind] : title;

/** The pupil is what everything else hangs on. */
export const canLeaveOut = ({ kind, state }: ReceivedItem): boolean =>
  kind !== 'pupil' && state === 'new';
