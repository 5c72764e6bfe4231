import { v7 } from 'uuid';
import { CaseFileId, GuardianId, OppId } from '../../../electron/contract/ids';
import {
  OppContent,
  OppSectionValue,
  emptyOppContent,
} from '../../../electron/contract/opp-content';
import { OppFacts } from '../../../electron/contract/opp';
import { OppStepDetail } from '../../../electron/contract/opp-steps';
import { oppSections } from '../../../electron/contract/opp-sections';
import type { OppSection } from '../../../electron/contract/opp-sections';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import { adoptOpp } from '../../../electron/features/opp/opp-cycle';
import { recordStep } from '../../../electron/features/opp/opp-record-step';
import type { OppRecord, OppStepDetailRecord } from '../../../electron/features/opp/opp-records';
import { createOpp } from '../../../electron/features/opp/opp-service';
import { saveSection } from '../../../electron/features/opp/write-opp';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { caseFileDraft, guardian, pupilDraft, schoolWithPupil } from '../case-files/invented';

export const facts = (change: Record<string, unknown> = {}): OppFacts =>
  OppFacts.parse({
    schoolKind: 'primary',
    trigger: 'enrolment',
    triggerOn: '2025-10-06',
    startOn: '2025-11-10',
    endOn: null,
    ...change,
  });

export type OpenFile = {
  readonly caseFileId: CaseFileId;
  readonly schoolId: string;
  readonly mother: GuardianId;
  readonly father: GuardianId;
};

/** An invented file with two guardians who both have custody. */
export const openFile = async (context: OpenContext, codeName = 'Lantaarn'): Promise<OpenFile> => {
  const { schoolId, pupilId } = await schoolWithPupil(context);
  const { id } = await createCaseFile(context, {
    pupilId,
    draft: caseFileDraft({
      codeName,
      guardians: [guardian('Elske'), guardian('Joris', { relation: 'father' })],
    }),
  });
  const { guardians } = await getCaseFile(context, id);
  const [mother, father] = guardians.map((one) => GuardianId.parse(one.id));
  if (mother === undefined || father === undefined) throw new Error('two guardians were saved');
  return { caseFileId: CaseFileId.parse(id), schoolId, mother, father };
};

/** Another pupil with a file, in the same school. */
export const anotherFile = async (
  context: OpenContext,
  { schoolId, codeName }: { readonly schoolId: string; readonly codeName: string },
): Promise<CaseFileId> => {
  const pupil = await createPupil(context, {
    schoolId,
    pupil: pupilDraft({}, { firstName: 'Sem', lastName: 'Testerman' }),
  });
  const { id } = await createCaseFile(context, {
    pupilId: pupil.id,
    draft: caseFileDraft({ codeName }),
  });
  return CaseFileId.parse(id);
};

const goalId = v7();

/** A text that nothing that the law asks is missing in. */
export const fullContent = (): OppContent => {
  const empty = emptyOppContent();
  return OppContent.parse({
    ...empty,
    factors: {
      sources: [],
      items: [
        { id: v7(), kind: 'promoting', area: 'child', text: 'Vraagt zelf om hulp.' },
        { id: v7(), kind: 'hindering', area: 'education', text: 'Een volle klas.' },
      ],
    },
    outflow: {
      ...empty.outflow,
      destination: 'vmboBasic',
      rationale: 'Het leren gaat gestaag, met veel doen en weinig tekst.',
    },
    goals: {
      sources: [],
      items: [
        {
          id: goalId,
          domain: 'workAttitude',
          behaviour: 'Noor begint binnen een minuut aan haar taak.',
          situation: 'Bij rekenen in de groep.',
          baseline: '1 van de 5 keer.',
          target: '4 van de 5 keer.',
          measure: 'Turven door de leerkracht.',
          owner: 'Leerkracht',
          dueOn: '2026-06-01',
        },
      ],
    },
    actions: {
      sources: [],
      items: [
        {
          id: v7(),
          what: 'Samen de taak starten.',
          byWhom: 'Onderwijsassistent',
          howOften: 'Drie keer per week, 20 minuten.',
          fromOn: '2025-11-17',
          toOn: '2026-06-01',
          setting: 'individual',
          goalIds: [goalId],
        },
      ],
    },
    deviations: { ...empty.deviations, answer: 'none' },
  });
};

export const idOf = ({ id }: { readonly id: string }): OppId => OppId.parse(id);

/** Saves one section of the draft, as the screen does. */
export const save = (
  context: OpenContext,
  opp: OppRecord,
  { section, value }: { readonly section: OppSection; readonly value: unknown },
): Promise<OppRecord> =>
  saveSection(context, {
    id: opp.id,
    version: opp.draft?.version ?? 0,
    section: OppSectionValue.parse({ section, value }),
  });

/** An OPP with every section of `content` saved one by one. */
export const written = async (
  context: OpenContext,
  caseFileId: CaseFileId,
  content: OppContent = fullContent(),
): Promise<OppRecord> => {
  let opp = await createOpp(context, { caseFileId, facts: facts() });
  for (const section of oppSections) {
    opp = await save(context, opp, { section, value: content[section] });
  }
  return opp;
};

/** Of the text of this version that the screen shows. */
const hashShown = ({ draft, inForce }: OppRecord, versionNumber: number): string =>
  [draft, inForce].find((version) => version?.number === versionNumber)?.contentHash ??
  '0'.repeat(64);

export const record = (
  context: OpenContext,
  opp: OppRecord,
  {
    detail,
    on = '2025-11-12',
    versionNumber = opp.draft?.number ?? opp.inForce?.number ?? 1,
    contentHash = hashShown(opp, versionNumber),
  }: {
    readonly detail: OppStepDetailRecord;
    readonly on?: string;
    readonly versionNumber?: number;
    readonly contentHash?: string;
  },
): Promise<OppRecord> =>
  recordStep(context, {
    id: idOf(opp),
    on,
    versionNumber,
    contentHash,
    detail: OppStepDetail.parse(detail),
  });

export const consultation = (guardianId: string): OppStepDetailRecord => ({
  kind: 'consultation',
  guardianIds: [guardianId],
  others: '',
  outcome: 'Eens over de doelen.',
  agreed: true,
});

export const consent = (guardianId: string, answer: 'yes' | 'no' = 'yes'): OppStepDetailRecord => ({
  kind: 'consent',
  guardianId,
  answer,
  ground: answer === 'no' ? 'Liever in de groep.' : '',
  how: 'meeting',
});

export const hearing: OppStepDetailRecord = {
  kind: 'hearing',
  pupil: { heard: true, form: 'talk', words: 'Ik wil eerder beginnen.', doneWith: 'Doel 1.' },
};

/** All that the law asks, recorded on what was written, and adopted. */
export const adoptWritten = async (
  context: OpenContext,
  draft: OppRecord,
  file: OpenFile,
): Promise<OppRecord> => {
  let opp = draft;
  opp = await record(context, opp, { detail: consultation(file.mother) });
  opp = await record(context, opp, { detail: hearing });
  opp = await record(context, opp, { detail: consent(file.mother) });
  return adoptOpp(context, {
    id: idOf(opp),
    version: opp.draft?.version ?? 0,
    adoptedOn: '2025-11-12',
  });
};

export const adopted = async (context: OpenContext, file: OpenFile): Promise<OppRecord> =>
  adoptWritten(context, await written(context, file.caseFileId), file);

export const theGoal = goalId;
