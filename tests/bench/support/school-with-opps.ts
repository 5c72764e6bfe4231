/** A school of case files that each have an OPP with several versions, written and adopted as the app does it. */
import { v7 } from 'uuid';
import type { GuardianId } from '../../../electron/contract/ids';
import { OppId } from '../../../electron/contract/ids';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { OppContent } from '../../../electron/contract/opp-content';
import { OppStepDetail } from '../../../electron/contract/opp-steps';
import { oppFactorAreas, oppGoalDomains } from '../../../electron/contract/opp-sections';
import type { OpenContext } from '../../../electron/features/context';
import { adoptOpp, waiveRule } from '../../../electron/features/opp/opp-cycle';
import { recordStep } from '../../../electron/features/opp/opp-record-step';
import type { OppRecord } from '../../../electron/features/opp/opp-records';
import { createOpp, getOpp } from '../../../electron/features/opp/opp-service';
import { updateContent } from '../../../electron/features/opp/opp-versions-repository';
import { reviseOpp } from '../../../electron/features/opp/write-opp';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { addFile } from './add-file';

const SENTENCE =
  'In de groep begint zij na een korte instructie zelf, en zij vraagt om hulp als het te druk wordt.';

/** A text of about as many sentences, another for each version. */
const textOf = (sentences: number, version: number): string =>
  Array.from({ length: sentences }, (_, at) => `${SENTENCE} (${at * 7 + version}e keer.)`).join(
    ' ',
  );

type RowIds = Readonly<Record<'goals' | 'actions' | 'factors', readonly string[]>>;

const rowIds = (): RowIds => {
  const eight = (): string[] => Array.from({ length: 8 }, () => v7());
  return { goals: eight(), actions: eight(), factors: eight() };
};

/**
 * As long as the length guide allows, with eight goals and eight rows of guidance; rows keep their ids over
 * versions, as the app keeps them.
 */
const contentOf = (version: number, ids: RowIds): OppContent => {
  const empty = emptyOppContent();
  return {
    ...empty,
    startSituation: {
      ...empty.startSituation,
      socialEmotional: textOf(6, version),
      schoolCareer: textOf(6, version),
      workAttitude: textOf(4, version),
    },
    factors: {
      sources: [],
      items: oppFactorAreas.flatMap((area, at) =>
        (['promoting', 'hindering'] as const).map((kind, side) => ({
          id: ids.factors[at * 2 + side] ?? v7(),
          kind,
          area,
          text: textOf(1, version),
        })),
      ),
    },
    needs: { ...empty.needs, support: textOf(8, version) },
    outflow: { ...empty.outflow, destination: 'vmboBasic', rationale: textOf(5, version) },
    goals: {
      sources: [],
      items: ids.goals.map((id, at) => ({
        id,
        domain: oppGoalDomains[at % oppGoalDomains.length] ?? 'other',
        behaviour: textOf(1, version),
        situation: 'In de groep.',
        baseline: '1 van de 5 keer.',
        target: `${version} van de 5 keer.`,
        measure: 'Turven.',
        owner: 'Leerkracht',
        dueOn: '2027-06-01',
      })),
    },
    actions: {
      sources: [],
      items: ids.actions.map((id, at) => ({
        id,
        what: textOf(1, version),
        byWhom: 'Onderwijsassistent',
        howOften: 'Drie keer per week.',
        fromOn: '2026-09-01',
        toOn: '2027-06-01',
        setting: 'individual',
        goalIds: ids.goals.slice(at, at + 1),
      })),
    },
    deviations: { ...empty.deviations, answer: 'none' },
    guardiansView: { text: textOf(4, version), sources: [] },
    pupilVoice: { text: textOf(3, version), sources: [] },
  };
};

/** The day of the last version: all that is recorded lies before it. */
const BUILT_AT = new Date('2026-10-01T09:00:00.000Z');

const heard = {
  heard: true,
  form: 'talk',
  words: 'Ik wil op mijn eigen plek kunnen werken.',
  doneWith: 'De plek staat bij de onderwijsbehoeften.',
} as const;

/** Consultation, hearing, the consent of both guardians and two signatures. */
const stepsBefore = (guardianIds: readonly GuardianId[]): readonly object[] => [
  { kind: 'consultation', guardianIds, others: 'Leerkracht', outcome: textOf(3, 1), agreed: true },
  { kind: 'hearing', pupil: heard },
  ...guardianIds.map((guardianId) => ({
    kind: 'consent',
    guardianId,
    answer: 'yes',
    ground: '',
    how: 'meeting',
  })),
  ...(['moeder', 'vader'] as const).map((who) => ({
    kind: 'signature',
    who,
    role: 'guardian',
    meaning: 'agreed',
    attachmentId: null,
  })),
];

const evaluation = (guardianIds: readonly GuardianId[], goalIds: readonly string[]): object => ({
  kind: 'evaluation',
  guardianIds,
  others: 'Leerkracht',
  outcomes: goalIds.map((goalId) => ({
    goalId,
    result: 'partly',
    why: textOf(1, 1),
    next: 'adjust',
  })),
  summary: textOf(3, 1),
  guardiansSaid: textOf(2, 1),
  pupil: heard,
  conclusion: 'revise',
});

type Place = {
  readonly id: OppId;
  readonly guardians: readonly GuardianId[];
  readonly ids: RowIds;
};

/** Of the version that is shown: the draft, else the one in force. */
const record = async (context: OpenContext, opp: OppRecord, on: string, detail: object) => {
  const version = opp.draft ?? opp.inForce;
  if (version === null) throw new Error('an OPP has a version');
  return recordStep(context, {
    id: OppId.parse(opp.id),
    on,
    versionNumber: version.number,
    contentHash: version.contentHash,
    detail: OppStepDetail.parse(detail),
  });
};

/** Writes the draft, records what it takes, passes over the hearing in every second version, and adopts it. */
const addVersion = async (
  context: OpenContext,
  { id, guardians, ids }: Place,
  version: number,
): Promise<void> => {
  const on = `2026-09-0${version}`;
  await updateContent(context.write, {
    oppId: id,
    number: version,
    content: contentOf(version, ids),
    version: 2,
    now: `${on}T09:00:00.000Z`,
  });
  let opp = await getOpp(context, id);
  const isHeard = version % 2 === 1;
  for (const detail of stepsBefore(guardians)) {
    if (isHeard || !('pupil' in detail)) opp = await record(context, opp, on, detail);
  }
  if (!isHeard) {
    const reason = 'Was twee weken ziek; het gesprek volgt bij de evaluatie.';
    await waiveRule(context, { id, rule: 'hearingMissing', reason });
  }
  await adoptOpp(context, { id, version: 2, adoptedOn: on });
};

const addOpp = async (
  context: OpenContext,
  { schoolId, number, versions }: { schoolId: string; number: number; versions: number },
): Promise<OppId> => {
  const { caseFileId, guardians } = await addFile(context, { schoolId, number });
  const created = await createOpp(context, {
    caseFileId,
    facts: {
      schoolKind: 'primary',
      trigger: 'extraSupport',
      triggerOn: '2026-09-01',
      startOn: '2026-09-01',
      endOn: null,
    },
  });
  const place = { id: OppId.parse(created.id), guardians, ids: rowIds() };
  for (let version = 1; version <= versions; version += 1) {
    await addVersion(context, place, version);
    if (version === versions) break;
    const opp = await getOpp(context, place.id);
    const detail = evaluation(guardians, place.ids.goals);
    await record(context, opp, `2026-09-0${version}`, detail);
    await reviseOpp(context, place.id);
  }
  return place.id;
};

/** @returns the school, and the OPP of its first file */
export const schoolWithOpps = async (
  now: OpenContext,
  { files, versions }: { readonly files: number; readonly versions: number },
): Promise<{ readonly schoolId: string; readonly first: OppId }> => {
  const context = { ...now, clock: { now: () => BUILT_AT } };
  const { id: schoolId } = await createSchool(context, { name: 'De Meetlat', place: 'Verzonnen' });
  const made: OppId[] = [];
  for (let number = 1; number <= files; number += 1) {
    made.push(await addOpp(context, { schoolId, number, versions }));
  }
  const [first] = made;
  if (first === undefined) throw new Error('no files');
  return { schoolId, first };
};
