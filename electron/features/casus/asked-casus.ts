/**
 * A casus that a colleague is asked about. Threat: what a gate keeps out of the casus leaves in the question
 * beside it, or after a name became known. The same guards as an export; its source never goes along.
 */
import type { z } from 'zod';
import type { ReleasedCasus } from '../../contract/archive';
import { exemptionKey, foldSurface } from '../../deidentify';
import type { Finding } from '../../deidentify';
import type { WriteHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { findIn, isKnown } from './casus-engine';
import { textOf } from './casus-findings';
import { knowledgeOf } from './casus-knowledge';
import type { Knowledge } from './casus-knowledge';
import { addToLog } from './casus-log';
import { requireCasus } from './casus-service';
import { leavingVersion } from './released-version';

type ReleasedCasusRecord = z.input<typeof ReleasedCasus>;
type AskedVersion = { readonly casusId: string; readonly versionNumber: number };

/**
 * What readers of a version get, of each part that has any text.
 * @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED, IDENTITY_LEFT
 */
export const releasedCasus = async (
  context: OpenContext,
  { casusId, versionNumber }: AskedVersion,
): Promise<ReleasedCasusRecord> => {
  const { printed } = await leavingVersion(context, { id: casusId, versionNumber });
  const { label, meeting, basis, checkedByRole, checkedOn, parts } = printed;
  return {
    label,
    versionNumber,
    checkedByRole,
    checkedOn,
    meeting,
    basisKind: basis?.kind ?? null,
    parts: parts
      .map((part) => ({
        section: part.section,
        heading: part.heading,
        partner: part.partner,
        text: textOf(part).trim(),
      }))
      .filter(({ text }) => text !== ''),
  };
};

export type NameFound = { readonly surface: string; readonly sure: boolean };

/** Known to the vault, or confirmed as a name by a person in a casus of this file. */
const isSomebody = (finding: Finding, { foundNames }: Knowledge): boolean => {
  const words = new Set(exemptionKey(finding.surface).split(' '));
  return isKnown(finding) || foundNames.some((name) => words.has(exemptionKey(name)));
};

/**
 * What may be a name in a question about a casus, each once. `sure`: nothing leaves with it.
 * @throws CodedError NOT_FOUND
 */
export const namesInQuestion = async (
  context: OpenContext,
  { casusId, question }: { readonly casusId: string; readonly question: string },
): Promise<NameFound[]> => {
  const { caseFileId } = await requireCasus(context.read, casusId);
  const knowledge = await knowledgeOf(context, caseFileId);
  const findings = findIn([{ partId: 'question', text: question }], knowledge).get('question');
  const bySurface = new Map<string, NameFound>();
  for (const finding of findings ?? []) {
    const key = foldSurface(finding.surface);
    const sure = finding.certainty === 'sure' && isSomebody(finding, knowledge);
    const before = bySurface.get(key);
    if (before?.sure !== true) bySurface.set(key, { surface: finding.surface, sure });
  }
  return [...bySurface.values()];
};

/** In the log of the casus: this version left. In the transaction of what was made of it. */
export const logCasusAsked = (
  trx: WriteHandle,
  { clock, casusId, versionNumber }: AskedVersion & Pick<OpenContext, 'clock'>,
): Promise<void> =>
  addToLog(trx, { clock, casusId, entries: [{ action: 'exported', versionNumber }] });
