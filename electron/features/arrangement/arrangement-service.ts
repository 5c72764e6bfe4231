/** Reading requests, and writing them while they are not submitted. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { arrangement } from '../../contract/arrangement';
import { emptyArrangement } from '../../contract/arrangement-content';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { getOpp, getVersion, listOpps } from '../opp/opp-service';
import type {
  ArrangementContentRecord,
  ArrangementRecord,
  ArrangementSummaryRecord,
} from './arrangement-records';
import * as repository from './arrangement-repository';
import type { StoredArrangement } from './arrangement-repository';
import { stateOf } from './arrangement-state';
import { selectSteps } from './arrangement-steps-repository';
import { offerFromOpp } from './from-opp/offer-from-opp';
import type { OfferRecord } from './from-opp/offer-from-opp';
import { newestRevisions, requireProfile } from './profiles-service';
import { contentInProfile } from './rules/answers';
import { checkArrangement } from './rules/check-arrangement';
import type { ArrangementRuleInput } from './rules/rule-input';

type InputOf<Name extends keyof typeof arrangement> = ParsedInputOf<(typeof arrangement)[Name]>;

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
export const requireArrangement = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredArrangement> => {
  const found = await repository.selectArrangement(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

const oppVersionsOf = async (
  context: OpenContext,
  caseFileId: string,
): Promise<ArrangementRuleInput['oppVersions']> =>
  (await listOpps(context, caseFileId)).flatMap(({ id, versions }) =>
    versions.map(({ number, adoptedOn }) => ({
      oppId: id,
      versionNumber: number,
      adoptedOn: adoptedOn ?? null,
    })),
  );

/** Null also when the profile lies in the bin. */
const newerRevisionOf = async (
  read: ReadHandle,
  { profileId, profileRevision }: StoredArrangement,
): Promise<number | null> => {
  const newest = (await newestRevisions(read)).get(profileId);
  return newest !== undefined && newest > profileRevision ? newest : null;
};

/** What the check looks at. */
export const ruleInputOf = async (
  context: OpenContext,
  stored: StoredArrangement,
): Promise<ArrangementRuleInput> => ({
  content: stored.content,
  profile: stored.profile,
  newerProfile: (await newerRevisionOf(context.read, stored)) !== null,
  oppVersions: await oppVersionsOf(context, stored.caseFileId),
});

const recordOf = async (
  context: OpenContext,
  stored: StoredArrangement,
): Promise<ArrangementRecord> => {
  const steps = (await selectSteps(context.read, [stored.id])).get(stored.id) ?? [];
  const { status, decision, evaluation } = stateOf(stored.submittedOn, steps);
  const writing = status === 'writing';
  return {
    id: stored.id,
    caseFileId: stored.caseFileId,
    status,
    profile: stored.profile,
    profileId: stored.profileId,
    profileRevision: stored.profileRevision,
    newerRevision: await newerRevisionOf(context.read, stored),
    content: stored.content,
    contentHash: stored.contentHash,
    submittedOn: stored.submittedOn,
    decision,
    evaluation,
    steps: [...steps],
    // What was submitted is done: the check is of what can still be mended.
    findings: writing ? [...checkArrangement(await ruleInputOf(context, stored))] : [],
    version: stored.version,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
  };
};

/** @throws CodedError NOT_FOUND */
export const getArrangement = async (
  context: OpenContext,
  id: string,
): Promise<ArrangementRecord> => recordOf(context, await requireArrangement(context.read, { id }));

/** Of a case file, newest first; none for an unknown file. */
export const listArrangements = async (
  { read }: OpenContext,
  caseFileId: string,
): Promise<ArrangementSummaryRecord[]> => {
  const listed = await repository.selectArrangementsOfFile(read, caseFileId);
  const steps = await selectSteps(
    read,
    listed.map(({ id }) => id),
  );
  return listed.map((stored) => {
    const { status, decision, evaluation } = stateOf(
      stored.submittedOn,
      steps.get(stored.id) ?? [],
    );
    return {
      id: stored.id,
      caseFileId: stored.caseFileId,
      status,
      submittedOn: stored.submittedOn,
      updatedAt: stored.updatedAt,
      title: stored.profile.wording.requestTitle,
      profileName: stored.profile.name,
      fromOn: stored.content.fromOn,
      toOn: stored.content.toOn,
      askedCents: stored.content.askedCents,
      grantedCents: decision?.amountCents ?? null,
      endOn: decision?.endOn ?? null,
      evaluated: evaluation !== null,
    };
  });
};

/** An empty one, with a copy of the profile. @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED */
export const createArrangement = async (
  context: OpenContext,
  { caseFileId, profileId }: InputOf<'arrangement.create'>,
): Promise<ArrangementRecord> => {
  const id = context.newId();
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    const { content: profile, revision } = await requireProfile(trx, { id: profileId });
    await repository.insertArrangement(trx, {
      id,
      caseFileId,
      profileId,
      profileRevision: revision,
      profile,
      content: emptyArrangement(),
      now: moment(context.clock),
    });
  });
  return getArrangement(context, id);
};

/**
 * What has to hold before its text is changed.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARRANGEMENT_SUBMITTED, VERSION_CONFLICT
 */
export const requireWriting = async (
  read: ReadHandle,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<StoredArrangement> => {
  const stored = await requireArrangement(read, { id });
  await requireWritableCaseFile(read, stored.caseFileId);
  if (stored.submittedOn !== null) throw new CodedError('ARRANGEMENT_SUBMITTED');
  if (stored.version !== version) {
    throw new CodedError('VERSION_CONFLICT', { version: stored.version });
  }
  return stored;
};

type Changed = Pick<StoredArrangement, 'content' | 'profile' | 'profileRevision'>;

const changeText = async (
  context: OpenContext,
  at: { readonly id: string; readonly version: number },
  change: (stored: StoredArrangement, read: ReadHandle) => Promise<Changed>,
): Promise<ArrangementRecord> => {
  await inTransaction(context.write, async (trx) => {
    const stored = await requireWriting(trx, at);
    const { content, profile, profileRevision } = await change(stored, trx);
    await repository.updateText(trx, {
      id: at.id,
      content,
      profile,
      profileRevision,
      version: at.version + 1,
      now: moment(context.clock),
    });
  });
  return getArrangement(context, at.id);
};

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARRANGEMENT_SUBMITTED, VERSION_CONFLICT */
export const saveArrangement = (
  context: OpenContext,
  {
    id,
    version,
    content,
  }: {
    readonly id: string;
    readonly version: number;
    readonly content: ArrangementContentRecord;
  },
): Promise<ArrangementRecord> =>
  changeText(context, { id, version }, ({ profile, profileRevision }) =>
    Promise.resolve({ content, profile, profileRevision }),
  );

/**
 * The newest revision of its profile takes the place of the copy; answers that still fit stay.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARRANGEMENT_SUBMITTED, VERSION_CONFLICT
 */
export const takeProfile = (
  context: OpenContext,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<ArrangementRecord> =>
  changeText(context, { id, version }, async ({ content, profileId }, read) => {
    const { content: profile, revision } = await requireProfile(read, { id: profileId });
    return { content: contentInProfile(content, profile), profile, profileRevision: revision };
  });

/**
 * What a version of the OPP holds that this request asks too. Changes nothing.
 * @throws CodedError NOT_FOUND, also for an OPP of another file
 */
export const offerOfOpp = async (
  context: OpenContext,
  { id, oppId, versionNumber }: InputOf<'arrangement.fromOpp'>,
): Promise<OfferRecord> => {
  const { caseFileId, profile } = await requireArrangement(context.read, { id });
  const opp = await getOpp(context, oppId);
  if (opp.caseFileId !== caseFileId) throw new CodedError('NOT_FOUND');
  const version = await getVersion(context, { id: oppId, versionNumber });
  const { number, adoptedOn, content } = version;
  return offerFromOpp({
    version: { oppId, number, adoptedOn: adoptedOn ?? null, content },
    profile,
    newId: context.newId,
  });
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeArrangement = async (context: OpenContext, id: string): Promise<void> => {
  await requireArrangement(context.read, { id });
  await repository.setArrangementDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreArrangement = async (
  context: OpenContext,
  id: string,
): Promise<ArrangementRecord> => {
  await requireArrangement(context.read, { id, deleted: true });
  await repository.setArrangementDeleted(context.write, { id, deletedAt: null });
  return getArrangement(context, id);
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueArrangements = repository.destroyDeletedArrangements;
