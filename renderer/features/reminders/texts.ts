/** Dutch text of a dated thing, wherever it is listed. */
import type { DraftKind } from '../../../electron/contract/drafts';
import type { DatedKind } from '../../../electron/contract/reminders';
import { draftTexts } from '../drafts/texts';

const byDoing = 'klaar als het in het dossier is gedaan';

/** What can't be ticked off is done by doing what it asks. */
const doneBy: Partial<Record<DatedKind, string>> = {
  oppSixWeeks: 'klaar na vaststelling van het OPP',
  oppEvaluation: 'klaar na de evaluatie van het OPP',
  oppEnds: 'klaar na het afsluiten van het OPP',
  draft: 'klaar als u het bewaart of weggooit',
};

/** Of a term that no rule of the check shows with its source. */
const sources: Partial<Record<DatedKind, string>> = {
  oppDispute:
    'zes weken na het verschil van mening; bron: onderwijsgeschillen.nl, procedure van de Geschillencommissie passend onderwijs',
};

export const reminderTexts = {
  titled: (name: string, words: string) => `${name}: ${words}`,
  doneBy: (kind: DatedKind) => doneBy[kind] ?? byDoing,
  cannotTick: (how: string) => `Dit kunt u niet afvinken: het is ${how}.`,
  sourceOf: (kind: DatedKind) => sources[kind] ?? '',
  agreement: 'afspraak',
  draft: 'concept',
  draftOf: (kind: DraftKind) => `Concept: ${draftTexts.kinds[kind]}`,
  done: 'afgevinkt',
  tick: (title: string) => `Afvinken: ${title}`,
  undo: 'Ongedaan maken',
  undoOf: (title: string) => `Ongedaan maken: ${title}`,
  saidDone: (title: string) => `Afgevinkt: ${title}`,
  saidOpen: (title: string) => `Weer open: ${title}`,
  hidden: '…',
} as const;
