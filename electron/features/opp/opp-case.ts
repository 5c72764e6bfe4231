/** Everything of one OPP and of the file around it, loaded at once: what the rules and the records are made of. */
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import { getCaseFile } from '../case-files/case-files-service';
import type { CaseFileRecord } from '../case-files/case-file-records';
import type { OpenContext } from '../context';
import { today } from '../days';
import { selectOpp, selectOppsOfFile } from './opp-repository';
import type { StoredOpp } from './opp-repository';
import { selectEvents } from './opp-events-repository';
import { selectSteps, selectWaivers } from './opp-steps-repository';
import type { StoredWaiver } from './opp-steps-repository';
import { selectAdoptedOppIds, selectAdoptions, selectVersions } from './opp-versions-repository';
import type { StoredVersion } from './opp-versions-repository';
import type { OppEventRecord, OppStepRecord, OppWaiverRecord } from './opp-records';
import type { RuleInput } from './rules/rule-input';

export type OppCase = {
  readonly opp: StoredOpp;
  /** Newest first: all, or in the overview the draft and the one in force alone. */
  readonly versions: readonly StoredVersion[];
  /** Last recorded first, the withdrawn too. */
  readonly steps: readonly OppStepRecord[];
  readonly waivers: readonly StoredWaiver[];
  /** Last first; in the overview none. */
  readonly events: readonly OppEventRecord[];
  /** Of every adopted version. */
  readonly adoptions: RuleInput['adoptions'];
  readonly pupil: RuleInput['pupil'];
  readonly custody: RuleInput['custody'];
  readonly otherPeriods: RuleInput['otherPeriods'];
  readonly today: string;
};

/** @throws CodedError NOT_FOUND */
export const requireOpp = async (read: ReadHandle, id: string): Promise<StoredOpp> => {
  const opp = await selectOpp(read, id);
  if (opp === undefined) throw new CodedError('NOT_FOUND');
  return opp;
};

const custodyOf = ({ guardians }: Pick<CaseFileRecord, 'guardians'>): OppCase['custody'] =>
  new Map(guardians.map(({ id, custody }) => [id, custody]));

/**
 * Whether its period went to the register (ROD): what was never adopted did not, nor what an SBO made.
 * Law: Regeling structurele gegevenslevering (domain.md section 1).
 */
export const isRegistered = (
  { id, facts }: StoredOpp,
  adopted: { readonly has: (id: string) => boolean },
): boolean => adopted.has(id) && facts.schoolKind === 'primary';

/** @throws CodedError NOT_FOUND */
export const loadOpp = async (context: OpenContext, id: string): Promise<OppCase> => {
  const { read, clock } = context;
  const opp = await requireOpp(read, id);
  const file = await getCaseFile(context, opp.caseFileId);
  const adopted = await selectAdoptedOppIds(read, opp.caseFileId);
  const others = (await selectOppsOfFile(read, opp.caseFileId)).filter(
    (one) => one.id !== id && isRegistered(one, adopted),
  );
  return {
    opp,
    versions: await selectVersions(read, id),
    adoptions: await selectAdoptions(read, { oppId: id }),
    steps: await selectSteps(read, id),
    waivers: await selectWaivers(read, id),
    events: await selectEvents(read, id),
    pupil: { startDate: file.pupil.startDate, leaveDate: file.pupil.leaveDate },
    custody: custodyOf(file),
    otherPeriods: others.map(({ facts }) => ({ startOn: facts.startOn, endOn: facts.endOn })),
    today: today(clock),
  };
};

export const draftOf = ({ versions }: Pick<OppCase, 'versions'>): StoredVersion | undefined =>
  versions.find(({ adoptedOn }) => adoptedOn === null);

/** The adopted version that applies: the last one. */
export const inForceOf = ({ versions }: Pick<OppCase, 'versions'>): StoredVersion | undefined =>
  versions.find(({ adoptedOn }) => adoptedOn !== null);

/** Reasons about consent are about the action section, the others about the whole text. */
const isAboutText = (waiver: StoredWaiver, version: StoredVersion): boolean =>
  waiver.rule.startsWith('consent')
    ? waiver.actionHash === version.actionHash
    : waiver.contentHash === version.contentHash;

/** The reasons that count for this version: those that were written about its text as it reads now. */
export const waiversOf = (
  { waivers }: Pick<OppCase, 'waivers'>,
  version: StoredVersion,
): OppWaiverRecord[] =>
  waivers
    .filter((waiver) => waiver.versionNumber === version.number && isAboutText(waiver, version))
    .map(({ rule, reason, byRole, at }) => ({ rule, reason, byRole, at }));

/** What the rules look at when they check this version. */
export const ruleInputOf = (loaded: OppCase, version: StoredVersion): RuleInput => ({
  today: loaded.today,
  facts: loaded.opp.facts,
  pupil: loaded.pupil,
  version: {
    number: version.number,
    content: version.content,
    contentHash: version.contentHash,
    actionHash: version.actionHash,
    adoptedOn: version.adoptedOn,
    waivers: waiversOf(loaded, version),
    createdOn: today({ now: () => new Date(version.createdAt) }),
  },
  steps: loaded.steps.filter(({ withdrawn }) => withdrawn === null),
  adoptions: loaded.adoptions,
  custody: loaded.custody,
  otherPeriods: loaded.otherPeriods,
  closed: loaded.opp.closedAt !== null,
});
