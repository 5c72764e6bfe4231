/** The import of an old OPP: proposing, adding what was chosen, and the box with what is left. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { OppProposal, oppImport } from '../../contract/opp-import';
import { MAX_REST, asRest } from '../../contract/opp-import-content';
import { OppContent } from '../../contract/opp-content';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { withItems } from './import/add-to-content';
import { placeBlocks } from './import/place-blocks';
import { piecesAt } from './import/place-item';
import { readDocx } from './import/read-docx';
import type { ReadDocument } from './import/read-docx';
import { readPasted } from './import/read-pasted';
import { standingAt } from './import/standing';
import { readOppFile } from './import-file';
import { requireOpp } from './opp-case';
import type { OppContentRecord, OppRecord } from './opp-records';
import { touchOpp } from './opp-repository';
import { getOpp, requireOpen } from './opp-service';
import * as repository from './opp-unplaced-repository';
import type { UnplacedRecord } from './opp-unplaced-repository';
import { updateContent } from './opp-versions-repository';
import type { StoredVersion } from './opp-versions-repository';
import { requireDraftVersion } from './write-opp';

type Calls = typeof oppImport;
type ReadInput = ParsedInputOf<Calls['oppImport.read']>;
type ApplyInput = ParsedInputOf<Calls['oppImport.apply']>;
type PlaceInput = ParsedInputOf<Calls['oppImport.place']>;
type ItemInput = ParsedInputOf<Calls['oppImport.discard']>;

const documentOf = async (
  { files }: Pick<OpenContext, 'files'>,
  source: ReadInput['source'],
): Promise<ReadDocument> => {
  if ('pasted' in source) return { blocks: readPasted(source.pasted), images: 0 };
  return readDocx(await readOppFile(files.resolve(source.token, 'oppImport').path));
};

/**
 * What an old OPP would add to the draft. Stores nothing.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT, FILE_TOKEN_UNKNOWN,
 * FILE_UNREADABLE, FILE_TOO_LARGE
 */
export const readOldOpp = async (
  context: OpenContext,
  { id, source }: ReadInput,
): Promise<z.input<typeof OppProposal>> => {
  await requireOpen(context.write, id);
  const draft = await requireDraftVersion(context.write, { id });
  const { blocks, images } = await documentOf(context, source);
  const { placed, rest } = placeBlocks(blocks);
  // More than a box can show: nobody wrote that as an OPP.
  if (rest.length > MAX_REST) throw new CodedError('FILE_TOO_LARGE');
  const standing = standingAt(OppContent.parse(draft.content), placed);
  return { placed: [...placed], rest: [...rest], standing: [...standing], images };
};

const saveDraft = async (
  trx: WriteHandle,
  { draft, content, now }: { draft: StoredVersion; content: OppContentRecord; now: string },
): Promise<void> => {
  const { oppId, number, version } = draft;
  await updateContent(trx, { oppId, number, content, version: version + 1, now });
  await touchOpp(trx, { id: oppId, now });
};

/**
 * Adds what was chosen to the draft; everything else that was kept goes into the box.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT, VERSION_CONFLICT
 */
export const applyOldOpp = async (context: OpenContext, input: ApplyInput): Promise<OppRecord> => {
  const { id, chosen, kept } = input;
  const { newId } = context;
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const draft = await requireDraftVersion(trx, input);
    const before = OppContent.parse(draft.content);
    const { content, left } = withItems(before, chosen, newId);
    await saveDraft(trx, { draft, content, now: moment(context.clock) });
    const items = [...left.map(asRest), ...kept].filter(({ text }) => text.trim() !== '');
    await repository.insertUnplaced(trx, { oppId: id, items, newId });
  });
  return getOpp(context, id);
};

/** The box. @throws CodedError NOT_FOUND */
export const listUnplaced = async (
  { read }: Pick<OpenContext, 'read'>,
  id: string,
): Promise<UnplacedRecord[]> => {
  await requireOpp(read, id);
  return repository.selectUnplaced(read, id);
};

/**
 * Adds an item of the box where a person said, and takes it out of the box.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT, VERSION_CONFLICT,
 * OPP_DOES_NOT_FIT
 */
export const placeUnplaced = async (
  context: OpenContext,
  input: PlaceInput,
): Promise<OppRecord> => {
  const { id, itemId, place } = input;
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const draft = await requireDraftVersion(trx, input);
    const item = await repository.findUnplaced(trx, { oppId: id, id: itemId, removed: false });
    if (item === undefined) throw new CodedError('NOT_FOUND');
    const pieces = piecesAt(place, item);
    if (pieces === null) throw new CodedError('OPP_DOES_NOT_FIT');
    const before = OppContent.parse(draft.content);
    const { content, left } = withItems(before, pieces, context.newId);
    if (left.length > 0) throw new CodedError('OPP_DOES_NOT_FIT');
    await saveDraft(trx, { draft, content, now: moment(context.clock) });
    await repository.deleteUnplaced(trx, { oppId: id, id: itemId });
  });
  return getOpp(context, id);
};

const setRemoved = async (
  context: OpenContext,
  { id, itemId }: ItemInput,
  removedAt: string | null,
): Promise<UnplacedRecord[]> =>
  inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const item = await repository.findUnplaced(trx, { oppId: id, id: itemId, removed: true });
    if (item === undefined) throw new CodedError('NOT_FOUND');
    await repository.setUnplacedRemoved(trx, { oppId: id, id: itemId, removedAt });
    return repository.selectUnplaced(trx, id);
  });

/** Throws an item away, for as long as the bin keeps things. @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED */
export const discardUnplaced = (
  context: OpenContext,
  input: ItemInput,
): Promise<UnplacedRecord[]> => setRemoved(context, input, moment(context.clock));

/** Takes back what was thrown away. @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED */
export const restoreUnplaced = (
  context: OpenContext,
  input: ItemInput,
): Promise<UnplacedRecord[]> => setRemoved(context, input, null);

/** Destroys what was thrown away at `cutoff` (UTC ISO) or before it. @returns how many */
export const destroyDueUnplaced = repository.destroyRemovedUnplaced;
