/** Dutch words of contact with parents, the same on the screen and on paper. Pure. */
import type { ContactKind, ContactTone } from './guardian-contacts';

export const contactKindWords: Readonly<Record<ContactKind, string>> = {
  startTalk: 'Startgesprek',
  parentsEvening: 'Ouderavond',
  walkIn: 'Inloop',
  phone: 'Telefoon',
  email: 'E-mail',
  homeVisit: 'Huisbezoek',
  training: 'Training',
  oppConsultation: 'Overleg over het OPP',
  evaluation: 'Evaluatiegesprek',
  multidisciplinaryMeeting: 'MDO',
  exitTalk: 'Exitgesprek',
};

export const contactToneWords: Readonly<Record<ContactTone, string>> = {
  positive: 'positief bericht',
  concern: 'zorg',
  neutral: 'neutraal',
};
