import type { z } from 'zod';
import type { casus } from '../../contract/casus';
import { CodedError } from '../../contract/coded-error';
import { rematchDecisions } from '../../deidentify';
import type { Matcher } from '../../deidentify';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { listBin, listNotes } from '../notes/notes-service';
import { getSettings } from '../settings/settings-service';
import { findingsIn } from './casus-findings';
import { matcherOf } from './casus-matcher';
import { replaceDecisions, replaceParts } from './casus-parts-repository';
import type { CasusRecord, PartContent, StoredCasus } from './casus-records';
import { touchCasus } from './casus-repository';
import { getCasus, requireDraft } from './casus-service';
import { fieldTextsOf } from './field-texts';
import type { FieldText } from './field-texts';
import { partContentsOf, withIds } from './part-contents';

type Input = z.output<(typeof casus)['casus.compose']['input']>;

/** What each field of this file would say. @throws CodedError NOT_FOUND */
export const listFieldTexts = async (
  context: OpenContext,
  caseFileId: string,
): Promise<FieldText[]> => {
  const file = await getCaseFile(context, caseFileId);
  const { supportPhases } = await getSettings(context.read);
  return fieldTextsOf({ file, phases: supportPhases, today: today(context.clock) });
};

/**
 * Notes of this file alone: never a private working note, nor one of another file. A note that went
 * into the bin meanwhile drops out. @throws CodedError NOT_FOUND for any other id
 */
const chosenNotes = async (
  { read }: OpenContext,
  { caseFileId, noteIds }: { readonly caseFileId: string; readonly noteIds: readonly string[] },
) => {
  const notes = await listNotes(read, caseFileId);
  const wanted = new Set(noteIds);
  const found = notes.filter(({ id }) => wanted.has(id));
  if (found.length < wanted.size) {
    const known = new Set([...notes, ...(await listBin(read, caseFileId))].map(({ id }) => id));
    if ([...wanted].some((id) => !known.has(id))) throw new CodedError('NOT_FOUND');
  }
  return found;
};

const contentsOf = async (
  context: OpenContext,
  { caseFileId, input }: { readonly caseFileId: string; readonly input: Input },
): Promise<PartContent[]> =>
  partContentsOf({
    helpQuestion: input.helpQuestion,
    own: input.own,
    fields: input.fields,
    fieldTexts: await listFieldTexts(context, caseFileId),
    notes: await chosenNotes(context, { caseFileId, noteIds: input.noteIds }),
    today: today(context.clock),
  });

type Recomposed = {
  readonly stored: StoredCasus;
  readonly parts: readonly (PartContent & { readonly id: string })[];
  readonly matcher: Matcher;
  readonly now: string;
};

/** Decisions go along with the words that they were taken on. */
const carryDecisions = async (
  trx: WriteHandle,
  { stored, parts, matcher, now }: Recomposed,
): Promise<void> => {
  for (const before of stored.parts) {
    const part = parts.find(({ id }) => id === before.id);
    if (part === undefined || part.sourceText === before.sourceText) continue;
    const decisions = rematchDecisions(before.decisions, findingsIn(part, matcher));
    await replaceDecisions(trx, { partId: part.id, decisions, now });
  }
};

/**
 * Makes what was chosen the parts of the casus, each a copy of its source as it is now.
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASUS_RELEASED
 */
export const composeCasus = async (context: OpenContext, input: Input): Promise<CasusRecord> => {
  const { id } = input;
  const { caseFileId } = await requireDraft(context.read, id);
  const contents = await contentsOf(context, { caseFileId, input });
  const matcher = await matcherOf(context, caseFileId);
  await inTransaction(context.write, async (trx) => {
    const stored = await requireDraft(trx, id);
    if (stored.version !== input.version) {
      throw new CodedError('VERSION_CONFLICT', { version: stored.version });
    }
    const now = moment(context.clock);
    const parts = withIds(contents, { before: stored.parts, newId: context.newId });
    await replaceParts(trx, { casusId: id, parts });
    await carryDecisions(trx, { stored, parts, matcher, now });
    await touchCasus(trx, { id, now });
  });
  return getCasus(context, id);
};
