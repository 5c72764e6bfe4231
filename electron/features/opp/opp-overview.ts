/** Where each file of a school stands with its OPP: one query per table, whatever the number of files. */
import dayjs from 'dayjs';
import { oppRuleLevels } from '../../contract/opp-rule-kinds';
import { oppRules } from '../../contract/opp-rules';
import type { OppRuleLevel } from '../../contract/opp-rule-kinds';
import { listCaseFiles } from '../case-files/case-files-service';
import type { CaseFileSummaryRecord } from '../case-files/case-file-records';
import type { OpenContext } from '../context';
import { today } from '../days';
import { draftOf, inForceOf, isRegistered, ruleInputOf } from './opp-case';
import type { OppCase } from './opp-case';
import { selectFileFacts } from './opp-file-facts-repository';
import type { FileFacts } from './opp-file-facts-repository';
import type { OppFindingRecord, OppOverviewRecord } from './opp-records';
import { selectOppsOfSchool } from './opp-repository';
import type { StoredOpp } from './opp-repository';
import { selectStepsOfSchool, selectWaiversOfSchool } from './opp-steps-repository';
import { selectAdoptions, selectCurrentVersions } from './opp-versions-repository';
import type { StoredVersion } from './opp-versions-repository';
import { checkOpp } from './rules/check-opp';
import { consentStateOf } from './rules/consent-state';
import type { RuleInput } from './rules/rule-input';
import { consultationsOf } from './rules/steps-of';
import { missedYears, nextDayOf } from './rules/terms';

const groupBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

const worstOf = (findings: readonly OppFindingRecord[]): OppRuleLevel | null =>
  oppRuleLevels.find((level) =>
    findings.some(({ rule, waiver }) => waiver === null && oppRules[rule].level === level),
  ) ?? null;

/** Custom: eight weeks are enough to invite parents and to prepare the talk. */
const NEAR_WEEKS = 8;

const isEvaluationNear = (input: RuleInput): boolean => {
  const next = nextDayOf(input);
  const near = dayjs(input.today).add(NEAR_WEEKS, 'week').format('YYYY-MM-DD');
  return next?.what === 'evaluation' && next.on <= near;
};

const stateOfDraft = (loaded: OppCase, draft: StoredVersion): OppOverviewRecord['state'] => {
  const input = ruleInputOf(loaded, draft);
  const waits = consultationsOf(input).length > 0 && consentStateOf(input) !== 'agreed';
  return waits ? 'waitingForConsent' : 'preparing';
};

/** The worst first: a missed evaluation is not hidden by a draft, nor open consent by what is in force. */
const stateOf = (loaded: OppCase): OppOverviewRecord['state'] => {
  if (loaded.opp.closedAt !== null) return 'closed';
  const inForce = inForceOf(loaded);
  const draft = draftOf(loaded);
  const input = inForce === undefined ? null : ruleInputOf(loaded, inForce);
  if (input !== null && missedYears(input).length > 0) return 'evaluationDue';
  if (draft !== undefined) return stateOfDraft(loaded, draft);
  if (input === null) return 'preparing';
  if (consentStateOf(input) !== 'agreed') return 'waitingForConsent';
  return isEvaluationNear(input) ? 'evaluationDue' : 'inForce';
};

const withoutOpp = (file: CaseFileSummaryRecord): OppOverviewRecord => ({
  caseFileId: file.id,
  oppId: null,
  codeName: file.codeName,
  pupilName: file.pupilName,
  sortName: file.sortName,
  classGroupName: file.classGroupName,
  state: 'none',
  versionNumber: null,
  startOn: null,
  nextOn: null,
  nextWhat: null,
  worst: null,
});

const rowOf = (file: CaseFileSummaryRecord, loaded: OppCase): OppOverviewRecord => {
  const version = draftOf(loaded) ?? inForceOf(loaded);
  const base = { ...withoutOpp(file), oppId: loaded.opp.id, state: stateOf(loaded) };
  if (version === undefined) return base;
  const next = nextDayOf(ruleInputOf(loaded, inForceOf(loaded) ?? version));
  return {
    ...base,
    versionNumber: version.number,
    startOn: loaded.opp.facts.startOn,
    nextOn: next?.on ?? null,
    nextWhat: next?.what ?? null,
    worst: worstOf(checkOpp(ruleInputOf(loaded, version))),
  };
};

/** What is loaded per school, ready to be asked per file. */
const loadSchool = async (
  context: OpenContext,
  schoolId: string,
): Promise<(opp: StoredOpp, siblings: readonly StoredOpp[], facts: FileFacts) => OppCase> => {
  const { read, clock } = context;
  const versions = groupBy(await selectCurrentVersions(read, schoolId), ({ oppId }) => oppId);
  const adoptions = groupBy(await selectAdoptions(read, { schoolId }), ({ oppId }) => oppId);
  const steps = groupBy(await selectStepsOfSchool(read, schoolId), ({ oppId }) => oppId);
  const waivers = groupBy(await selectWaiversOfSchool(read, schoolId), ({ oppId }) => oppId);
  const now = today(clock);
  return (opp, siblings, facts) => ({
    opp,
    versions: versions.get(opp.id) ?? [],
    adoptions: adoptions.get(opp.id) ?? [],
    steps: steps.get(opp.id) ?? [],
    waivers: waivers.get(opp.id) ?? [],
    events: [],
    pupil: facts.pupil,
    custody: facts.custody,
    otherPeriods: siblings
      .filter((other) => other.id !== opp.id && isRegistered(other, adoptions))
      .map((other) => ({ startOn: other.facts.startOn, endOn: other.facts.endOn })),
    today: now,
  });
};

/** The OPP's of a school, loaded for the list of dated things. */
export const loadOpps = async (context: OpenContext, schoolId: string): Promise<OppCase[]> => {
  const opps = await selectOppsOfSchool(context.read, schoolId);
  const byFile = groupBy(opps, ({ caseFileId }) => caseFileId);
  const facts = await selectFileFacts(context.read, schoolId);
  const load = await loadSchool(context, schoolId);
  return opps.flatMap((opp) => {
    const ofFile = facts.get(opp.caseFileId);
    return ofFile === undefined ? [] : [load(opp, byFile.get(opp.caseFileId) ?? [], ofFile)];
  });
};

/** All active case files of a school, by name. Of a file with several OPP's the newest counts. */
export const oppOverview = async (
  context: OpenContext,
  schoolId: string,
): Promise<OppOverviewRecord[]> => {
  const files = await listCaseFiles(context, schoolId);
  const byFile = groupBy(
    await selectOppsOfSchool(context.read, schoolId),
    ({ caseFileId }) => caseFileId,
  );
  const facts = await selectFileFacts(context.read, schoolId);
  const load = await loadSchool(context, schoolId);
  return files
    .filter(({ status }) => status === 'active')
    .map((file) => {
      const opps = byFile.get(file.id) ?? [];
      const newest = opps.find(({ closedAt }) => closedAt === null) ?? opps[0];
      const ofFile = facts.get(file.id);
      return newest === undefined || ofFile === undefined
        ? withoutOpp(file)
        : rowOf(file, load(newest, opps, ofFile));
    });
};
