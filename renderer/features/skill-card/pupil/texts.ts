import type { Score } from '../../../../electron/contract/trajectory-plan';
import { skillCardTexts } from '../texts';

const words: Readonly<Record<Score, string>> = {
  1: 'Het lukt nog niet',
  2: 'Het lukt een beetje',
  3: 'Het lukt goed',
  4: 'Het lukt heel goed',
  na: 'Dit hoefde vandaag niet',
};

export const pupilTexts = {
  /** Of the day on the card, without a number. */
  title: (on: string, today: string) =>
    on === today ? 'Hoe ging het vandaag?' : `Hoe ging het op ${skillCardTexts.weekday(on)}?`,
  word: (score: Score, isToday: boolean) =>
    score === 'na' && !isToday ? 'Dit hoefde toen niet' : words[score],
  choice: (goal: string, word: string) => `${goal} ${word}.`,
  chosen: (word: string) => `Gekozen: ${word}.`,
  emptied: 'Niets gekozen.',
  steps: 'Waar ben je?',
  step: { done: 'klaar', here: 'hier ben je', open: 'nog te doen' },
  back: 'Terug',
  next: 'Verder',
  done: 'Klaar',
  thanks: 'Dank je wel!',
  thanksText: 'Je kaart is klaar. Geef de computer maar terug.',
  look: 'Nog even kijken',
  adult: 'Voor de volwassene',
  leaveTitle: 'Terug naar Casuskluis',
  leaveLead: 'Alleen met de wachtwoordzin gaat u terug. Of vergrendel met Ctrl+L.',
  passphrase: 'Uw wachtwoordzin',
  leave: 'Ga terug',
  stay: 'Terug naar de kaart',
  lock: 'Vergrendel',
  notSaved: 'Het bewaren lukt nog niet. Vraag even hulp.',
  notSavedText: 'Wat je koos, staat hier nog. Het wordt zo weer geprobeerd.',
  failed: 'De kaart kan niet worden getoond.',
  failedText:
    'Ga terug met uw wachtwoordzin bij "Voor de volwassene", of vergrendel de kluis. Wat al is ingevuld, is bewaard.',
  gone: 'De kluis is gestopt.',
  goneText: 'Vergrendel, en open de kluis opnieuw. Wat al is ingevuld, is bewaard.',
} as const;
