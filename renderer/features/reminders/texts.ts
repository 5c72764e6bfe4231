/** Dutch text of a dated thing, wherever it is listed. */
import type { DatedKind } from '../../../electron/contract/reminders';

const byDoing = 'klaar als het in het dossier is gedaan';

/** What can't be ticked off is done by doing what it asks. */
const doneBy: Partial<Record<DatedKind, string>> = {
  oppSixWeeks: 'klaar na vaststelling van het OPP',
  oppEvaluation: 'klaar na de evaluatie van het OPP',
  arrangementEvaluation: 'klaar na de evaluatie van het arrangement',
};

export const reminderTexts = {
  titled: (name: string, words: string) => `${name}: ${words}`,
  doneBy: (kind: DatedKind) => doneBy[kind] ?? byDoing,
  cannotTick: (how: string) => `Dit kunt u niet afvinken: het is ${how}.`,
  agreement: 'afspraak',
  done: 'afgevinkt',
  tick: (title: string) => `Afvinken: ${title}`,
  undo: 'Ongedaan maken',
  undoOf: (title: string) => `Ongedaan maken: ${title}`,
  saidDone: (title: string) => `Afgevinkt: ${title}`,
  saidOpen: (title: string) => `Weer open: ${title}`,
  hidden: '…',
} as const;
