import { CodedError } from '../../contract/coded-error';
import type { OpenContext } from '../context';
import { findInParts, nothingFound } from './casus-engine';
import { workedText } from './casus-findings';
import { knowledgeOf } from './casus-knowledge';
import type { CasusCheckRecord } from './casus-records';
import { requireDraft } from './casus-service';

type Typed = { readonly id: string; readonly partId: string; readonly text: string };

/**
 * Marks for a text that is being typed, as if it were saved; stores nothing.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED
 */
export const checkPart = async (
  context: OpenContext,
  { id, partId, text }: Typed,
): Promise<CasusCheckRecord> => {
  const { caseFileId, parts } = await requireDraft(context.read, id);
  const at = parts.findIndex((part) => part.id === partId);
  const stored = parts[at];
  if (stored === undefined) throw new CodedError('NOT_FOUND');
  const typed = { ...stored, sourceText: text, before: stored.sourceText };
  const found = findInParts(parts.with(at, typed), await knowledgeOf(context, caseFileId))[at];
  return workedText(typed, found ?? nothingFound);
};
