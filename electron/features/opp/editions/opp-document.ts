/** An OPP as a document, in the edition that was asked for. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import type { OppEdition } from '../../../contract/opp-calls';
import { actionsEdition } from './actions-edition';
import { evaluationEdition } from './evaluation-edition';
import { guardiansEdition } from './guardians-edition';
import type { PrintedOpp } from './printed-opp';
import { signingEdition } from './signing-edition';
import { voiceOlderEdition } from './voice-older-edition';
import { voiceYoungEdition } from './voice-young-edition';
import { wholeEdition } from './whole-edition';

const editions = {
  whole: wholeEdition,
  actions: actionsEdition,
  guardians: guardiansEdition,
  evaluation: evaluationEdition,
  signing: signingEdition,
  voiceYoung: voiceYoungEdition,
  voiceOlder: voiceOlderEdition,
} as const satisfies Readonly<Record<OppEdition, (printed: PrintedOpp) => PrintableDocument>>;

/** The same version and steps give the same document. */
export const oppDocument = (printed: PrintedOpp, edition: OppEdition): PrintableDocument =>
  editions[edition](printed);
