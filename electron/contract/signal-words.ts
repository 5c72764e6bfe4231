/** The words of signals, the same on the screen, in the picture and where text is fetched from. Pure. */
import type { SignalDomain, SignalIntensity } from './concern-signals';

export const signalDomainWords: Readonly<Record<SignalDomain, string>> = {
  wellBeing: 'welbevinden',
  behaviour: 'gedrag',
  contactWithPeers: 'contact met kinderen',
  learning: 'leren',
  health: 'gezondheid',
  attendance: 'aanwezigheid',
  homeSituation: 'situatie thuis',
  other: 'iets anders',
};

/** In the words of who saw it: how strongly it struck them, not how bad it is. */
export const signalIntensityWords: Readonly<Record<SignalIntensity, string>> = {
  1: 'Het valt mij op',
  2: 'Het baart mij zorgen',
  3: 'Het baart mij veel zorgen',
};
