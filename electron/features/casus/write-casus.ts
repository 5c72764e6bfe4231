/** Writing a casus: its facts, and its parts as they are typed, pulled in, moved and taken out. */
import type { z } from 'zod';
import { MAX_PARTS } from '../../contract/casus';
import type { casus } from '../../contract/casus-calls';
import type { CasusSection } from '../../contract/casus-sections';
import { CodedError } from '../../contract/coded-error';
import { rematchDecisions } from '../../deidentify';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { replaceDecisions } from './casus-decisions-repository';
import { findIn, findInParts, nothingFound } from './casus-engine';
import { knowledgeOf } from './casus-knowledge';
import * as parts from './casus-parts-repository';
import type { CasusRecord, StoredPart } from './casus-records';
import { setFacts, touchCasus } from './casus-repository';
import { getCasus, requireDraft } from './casus-service';
import { heldDecisions } from './held-decisions';
import { takeSource } from './sources';

type InputOf<Name extends keyof typeof casus> = z.output<(typeof casus)[Name]['input']>;

/** An editor counts every line end as one character, and so do the offsets of what is found. */
const withPlainLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

type OfPart = { readonly id: string; readonly partId: string };

const partOf = (list: readonly StoredPart[], partId: string): StoredPart => {
  const found = list.find(({ id }) => id === partId);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

/** Runs `work` on a draft in one transaction and gives the casus as it then is. */
const changing = async (
  context: OpenContext,
  id: string,
  work: (trx: WriteHandle, stored: Awaited<ReturnType<typeof requireDraft>>) => Promise<void>,
): Promise<CasusRecord> => {
  await inTransaction(context.write, async (trx) => {
    await work(trx, await requireDraft(trx, id));
    await touchCasus(trx, { id, now: moment(context.clock) });
  });
  return getCasus(context, id);
};

/** @throws CodedError NOT_FOUND, CASUS_RELEASED */
export const writeFacts = (
  context: OpenContext,
  { id, meeting, basis }: InputOf<'casus.setFacts'>,
): Promise<CasusRecord> => changing(context, id, (trx) => setFacts(trx, { id, meeting, basis }));

type Asked = { readonly section: CasusSection; readonly partner: string | null };

/**
 * The partner that goes with a section: it is printed as a heading, so no name may stand in it. What may
 * be one is a question of the casus.
 * @throws CodedError PARTNER_MISSING, PARTNER_IS_A_NAME
 */
const partnerOf = async (
  context: OpenContext,
  { id, section, partner }: Asked & { readonly id: string },
): Promise<string | null> => {
  if (section !== 'partnerQuestion') return null;
  if (partner === null) throw new CodedError('PARTNER_MISSING');
  const { caseFileId } = await requireDraft(context.read, id);
  const texts = [{ partId: 'partner', text: partner }];
  const found = findIn(texts, await knowledgeOf(context, caseFileId)).get('partner') ?? [];
  if (found.some(({ certainty }) => certainty === 'sure')) {
    throw new CodedError('PARTNER_IS_A_NAME');
  }
  return partner;
};

/**
 * @throws CodedError NOT_FOUND (casus or source), CASUS_RELEASED, CASUS_FULL, PARTNER_MISSING,
 * PARTNER_IS_A_NAME
 */
export const addPart = async (
  context: OpenContext,
  input: InputOf<'casus.addPart'>,
): Promise<CasusRecord> => {
  const { id, section, source: ref, text } = input;
  const { caseFileId } = await requireDraft(context.read, id);
  const partner = await partnerOf(context, input);
  const taken = ref === null ? null : await takeSource(context, { ...ref, caseFileId });
  const source =
    ref === null || taken === null
      ? null
      : { ...ref, label: taken.label, takenAt: moment(context.clock) };
  return changing(context, id, async (trx, stored) => {
    if (stored.parts.length >= MAX_PARTS) throw new CodedError('CASUS_FULL');
    const places = await parts.selectPlaces(trx, { casusId: id, section });
    const partId = context.newId();
    const sourceText = withPlainLines(taken?.text ?? text);
    const position = places.length;
    await parts.insertPart(trx, {
      id: partId,
      casusId: id,
      section,
      partner,
      source,
      sourceText,
      position,
    });
    await parts.setPlaces(trx, [...places.map((place) => place.id), partId]);
  });
};

/**
 * Saves the text of a part; what was decided in it goes along with the words it was decided on.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED, VERSION_CONFLICT
 */
export const savePart = async (
  context: OpenContext,
  { id, partId, version, text: typed }: InputOf<'casus.savePart'>,
): Promise<CasusRecord> => {
  const text = withPlainLines(typed);
  const { caseFileId } = await requireDraft(context.read, id);
  const knowledge = await knowledgeOf(context, caseFileId);
  return changing(context, id, async (trx, stored) => {
    const part = partOf(stored.parts, partId);
    if (part.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: part.version });
    }
    const edited = stored.parts.map((one) => (one === part ? { ...one, sourceText: text } : one));
    const found = findInParts(edited, knowledge)[stored.parts.indexOf(part)] ?? nothingFound;
    const now = moment(context.clock);
    await parts.setPartText(trx, { id: partId, text });
    const edit = { before: part.sourceText, after: text };
    const decisions = heldDecisions(part, found, edit);
    const hintDecisions = rematchDecisions(part.hintDecisions, found.hints, edit);
    await replaceDecisions(trx, { partId, about: 'finding', decisions, now });
    await replaceDecisions(trx, { partId, about: 'hint', decisions: hintDecisions, now });
  });
};

/** Out of the casus; `restorePart` takes it back. @throws CodedError NOT_FOUND, CASUS_RELEASED */
export const removePart = (context: OpenContext, { id, partId }: OfPart): Promise<CasusRecord> =>
  changing(context, id, async (trx) => {
    const removedAt = moment(context.clock);
    const done = await parts.setPartRemoved(trx, { id: partId, casusId: id, removedAt });
    if (!done) throw new CodedError('NOT_FOUND');
  });

/** @throws CodedError NOT_FOUND for what was not taken out, CASUS_RELEASED, CASUS_FULL */
export const restorePart = (context: OpenContext, { id, partId }: OfPart): Promise<CasusRecord> =>
  changing(context, id, async (trx, stored) => {
    if (stored.parts.length >= MAX_PARTS) throw new CodedError('CASUS_FULL');
    const done = await parts.setPartRemoved(trx, { id: partId, casusId: id, removedAt: null });
    if (!done) throw new CodedError('NOT_FOUND');
  });

/** @throws CodedError NOT_FOUND, CASUS_RELEASED, PARTNER_MISSING, PARTNER_IS_A_NAME */
export const movePart = async (
  context: OpenContext,
  input: InputOf<'casus.movePart'>,
): Promise<CasusRecord> => {
  const { id, partId, section, index } = input;
  const partner = await partnerOf(context, input);
  return changing(context, id, async (trx, stored) => {
    partOf(stored.parts, partId);
    await parts.setPartSection(trx, { id: partId, section, partner });
    const all = await parts.selectPlaces(trx, { casusId: id, section });
    const others = all.filter((place) => place.id !== partId);
    // Parts that were taken out keep their place: the index counts the others.
    const next = others.filter(({ removed }) => !removed)[index];
    const at = next === undefined ? others.length : others.indexOf(next);
    const ids = others.map((place) => place.id);
    await parts.setPlaces(trx, [...ids.slice(0, at), partId, ...ids.slice(at)]);
  });
};
