/** Dutch text of the tab Overdracht, and words that several of its parts use. */
import type { HandoverGround } from '../../../electron/contract/handover';

export const handoverTabTexts = {
  tabs: 'Onderdelen van Overdracht',
  parts: {
    samenstellen: 'Samenstellen',
    gemaakt: 'Gemaakt en ontvangen',
    gesprekken: 'Gesprekken',
  },
  hidden: '…',
  namesHidden: 'Toon eerst de namen: hier staan ze in.',
} as const;

/** Why something stays behind, in a few words. */
export const groundWords: Readonly<Record<HandoverGround, string>> = {
  notInProfile: 'hoort niet bij dit profiel',
  specialCategory: 'bijzonder persoonsgegeven',
  otherChild: 'noemt een ander kind',
  leftOut: 'door u weggelaten',
  baseStays: 'hoort bij iets dat hier blijft',
  never: 'gaat nooit mee',
  secretAddress: 'noemt een geheim adres, gaat nooit mee',
};

export const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;
