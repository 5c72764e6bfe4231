/** Reading an OPP: its versions with their stage in the cycle, its steps, and what the check finds. */
import { CodedError } from '../../contract/coded-error';
import { emptyOppContent } from '../../contract/opp-content';
import type { OppStage } from '../../contract/opp';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { draftOf, inForceOf, loadOpp, requireOpp, ruleInputOf, waiversOf } from './opp-case';
import type { OppCase } from './opp-case';
import type {
  OppFactsRecord,
  OppRecord,
  OppSummaryRecord,
  OppVersionRecord,
  OppVersionSummaryRecord,
} from './opp-records';
import { insertOpp, selectOppsOfFile } from './opp-repository';
import type { StoredOpp } from './opp-repository';
import { insertVersion } from './opp-versions-repository';
import type { StoredVersion } from './opp-versions-repository';
import { checkOpp } from './rules/check-opp';
import { consentStateOf } from './rules/consent-state';
import { consultationsOf, stepsOfVersion } from './rules/steps-of';
import { deadlineOf } from './rules/terms';

const SHORT_HASH = 8;

/** Where a version stands (contract: `oppStages`). */
const stageOf = (loaded: OppCase, version: StoredVersion, agreed: boolean): OppStage => {
  const of = { ...loaded, version };
  if (version.adoptedOn === null) {
    if (agreed) return 'consented';
    return consultationsOf(of).length > 0 ? 'consulted' : 'draft';
  }
  if (inForceOf(loaded)?.number !== version.number) return 'superseded';
  return stepsOfVersion(of, 'evaluation').length > 0 ? 'evaluated' : 'adopted';
};

/** A version as the screen gets it. */
export const versionRecordOf = (loaded: OppCase, version: StoredVersion): OppVersionRecord => {
  const consent = consentStateOf(ruleInputOf(loaded, version));
  return {
    number: version.number,
    stage: stageOf(loaded, version, consent === 'agreed'),
    content: version.content,
    contentHash: version.contentHash,
    actionHash: version.actionHash,
    shortHash: version.contentHash.slice(0, SHORT_HASH),
    consent,
    actionInForce: version.adoptedOn !== null && consent === 'agreed',
    adoptedOn: version.adoptedOn,
    adoptedByRole: version.adoptedByRole,
    waivers: waiversOf(loaded, version),
    version: version.version,
    createdAt: version.createdAt,
    updatedAt: version.updatedAt,
  };
};

const summaryOf = (record: OppVersionRecord): OppVersionSummaryRecord => ({
  number: record.number,
  stage: record.stage,
  shortHash: record.shortHash,
  consent: record.consent,
  actionInForce: record.actionInForce,
  adoptedOn: record.adoptedOn,
  createdAt: record.createdAt,
  updatedAt: record.updatedAt,
});

const statusOf = (opp: StoredOpp, inForce: StoredVersion | undefined): OppRecord['status'] => {
  if (opp.closedAt !== null) return 'closed';
  return inForce === undefined ? 'preparing' : 'inForce';
};

/** The whole record of a loaded OPP. */
const oppRecordOf = (loaded: OppCase): OppRecord => {
  const { opp, versions, steps } = loaded;
  const records = versions.map((version) => versionRecordOf(loaded, version));
  const draft = draftOf(loaded);
  const inForce = inForceOf(loaded);
  const recordOf = (version: StoredVersion | undefined): OppVersionRecord | null =>
    records.find(({ number }) => number === version?.number) ?? null;
  const checked = draft ?? inForce;
  return {
    id: opp.id,
    caseFileId: opp.caseFileId,
    status: statusOf(opp, inForce),
    facts: opp.facts,
    factsVersion: opp.factsVersion,
    deadlineOn: deadlineOf(opp.facts, loaded.adoptions),
    closedReason: opp.closedReason,
    draft: recordOf(draft),
    inForce: recordOf(inForce),
    versions: records.map(summaryOf),
    steps: [...steps],
    events: [...loaded.events],
    findings: checked === undefined ? [] : [...checkOpp(ruleInputOf(loaded, checked))],
  };
};

/** @throws CodedError NOT_FOUND */
export const getOpp = async (context: OpenContext, id: string): Promise<OppRecord> =>
  oppRecordOf(await loadOpp(context, id));

/** Of a case file, newest first; none for an unknown file. */
export const listOpps = async (
  context: OpenContext,
  caseFileId: string,
): Promise<OppSummaryRecord[]> => {
  const listed = await selectOppsOfFile(context.read, caseFileId);
  const summaries: OppSummaryRecord[] = [];
  for (const { id, updatedAt } of listed) {
    const { status, facts, deadlineOn, versions } = await getOpp(context, id);
    summaries.push({ id, caseFileId, status, facts, deadlineOn, versions, updatedAt });
  }
  return summaries;
};

/** Any version, as it was. @throws CodedError NOT_FOUND */
export const getVersion = async (
  context: OpenContext,
  { id, versionNumber }: { readonly id: string; readonly versionNumber: number },
): Promise<OppVersionRecord> => {
  const loaded = await loadOpp(context, id);
  const version = loaded.versions.find(({ number }) => number === versionNumber);
  if (version === undefined) throw new CodedError('NOT_FOUND');
  return versionRecordOf(loaded, version);
};

/**
 * An OPP with an empty first draft.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, OPP_OPEN
 */
export const createOpp = async (
  context: OpenContext,
  { caseFileId, facts }: { readonly caseFileId: string; readonly facts: OppFactsRecord },
): Promise<OppRecord> => {
  const id = context.newId();
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    const others = await selectOppsOfFile(trx, caseFileId);
    if (others.some(({ closedAt }) => closedAt === null)) throw new CodedError('OPP_OPEN');
    const now = moment(context.clock);
    await insertOpp(trx, { id, caseFileId, facts, now });
    await insertVersion(trx, { oppId: id, number: 1, content: emptyOppContent(), now });
  });
  return getOpp(context, id);
};

/**
 * What has to hold before an OPP is changed: it is open, and so is its case file.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED
 */
export const requireOpen = async (
  read: Parameters<typeof requireOpp>[0],
  id: string,
): Promise<StoredOpp> => {
  const opp = await requireOpp(read, id);
  await requireWritableCaseFile(read, opp.caseFileId);
  if (opp.closedAt !== null) throw new CodedError('OPP_CLOSED');
  return opp;
};
