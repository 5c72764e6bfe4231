/** A school of case files that each have an OPP with several adopted versions, in an open vault. */
import { v7 } from 'uuid';
import { CaseFileId, OppId } from '../../../electron/contract/ids';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { OppContent } from '../../../electron/contract/opp-content';
import { oppFactorAreas, oppGoalDomains } from '../../../electron/contract/opp-sections';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import { createOpp } from '../../../electron/features/opp/opp-service';
import {
  insertVersion,
  updateAdopted,
} from '../../../electron/features/opp/opp-versions-repository';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';

const SENTENCE =
  'In de groep begint zij na een korte instructie zelf, en zij vraagt om hulp als het te druk wordt.';

/** A text of about as many sentences, another for each version. */
const textOf = (sentences: number, version: number): string =>
  Array.from({ length: sentences }, (_, at) => `${SENTENCE} (${at * 7 + version}e keer.)`).join(
    ' ',
  );

/** As long as the length guide allows, with eight goals and eight rows of guidance. */
const contentOf = (version: number, goalIds: readonly string[]): OppContent => {
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
      items: oppFactorAreas.flatMap((area) =>
        (['promoting', 'hindering'] as const).map((kind) => {
          return { id: v7(), kind, area, text: textOf(1, version) };
        }),
      ),
    },
    needs: { ...empty.needs, support: textOf(8, version) },
    outflow: { ...empty.outflow, destination: 'vmboBasic', rationale: textOf(5, version) },
    goals: {
      sources: [],
      items: goalIds.map((id, at) => ({
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
      items: goalIds.map((id) => ({
        id: v7(),
        what: textOf(1, version),
        byWhom: 'Onderwijsassistent',
        howOften: 'Drie keer per week.',
        fromOn: '2026-09-01',
        toOn: '2027-06-01',
        setting: 'individual',
        goalIds: [id],
      })),
    },
    deviations: { ...empty.deviations, answer: 'none' },
    guardiansView: { text: textOf(4, version), sources: [] },
    pupilVoice: { text: textOf(3, version), sources: [] },
  };
};

/** "Lampaa", "Lampab": a code name may hold no figure that stands in a name. */
const thingOf = (number: number): string =>
  `Lamp${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`;

const addOpp = async (
  context: OpenContext,
  { schoolId, number, versions }: { schoolId: string; number: number; versions: number },
): Promise<OppId> => {
  const pupil = await createPupil(context, {
    schoolId,
    pupil: {
      name: {
        firstName: 'Noor',
        initials: 'N.',
        prefix: '',
        lastName: 'Voorbeeldstra',
        givenNames: '',
        nickname: '',
      },
      birthDate: '2017-05-04',
      sex: 'girl',
      yearGroup: '5',
      classGroupId: null,
      startDate: '2021-08-23',
      leaveDate: null,
    },
  });
  const file = await createCaseFile(context, {
    pupilId: pupil.id,
    draft: {
      codeName: thingOf(number),
      supportPhase: 3,
      summary: '',
      retentionRegime: 'school',
      retentionReason: '',
      openedOn: '2026-09-01',
      guardians: [],
      relatives: [],
      staffIds: [],
    },
  });
  const { id } = await createOpp(context, {
    caseFileId: CaseFileId.parse(file.id),
    facts: {
      schoolKind: 'primary',
      trigger: null,
      triggerOn: null,
      startOn: '2026-09-01',
      endOn: null,
    },
  });
  const goalIds = Array.from({ length: 8 }, () => v7());
  for (let version = 1; version <= versions; version += 1) {
    const now = `2026-09-0${version}T09:00:00.000Z`;
    const adopted = {
      oppId: id,
      number: version,
      byRole: 'careCoordinator',
      ruleSet: 'bench',
      now,
    };
    if (version > 1) {
      const content = contentOf(version, goalIds);
      await insertVersion(context.write, { oppId: id, number: version, content, now });
    }
    await updateAdopted(context.write, { ...adopted, on: now.slice(0, 10) });
  }
  return OppId.parse(id);
};

/** @returns the school, and the OPP of its first file */
export const schoolWithOpps = async (
  context: OpenContext,
  { files, versions }: { readonly files: number; readonly versions: number },
): Promise<{ readonly schoolId: string; readonly first: OppId }> => {
  const { id: schoolId } = await createSchool(context, { name: 'De Meetlat', place: 'Verzonnen' });
  const made: OppId[] = [];
  for (let number = 1; number <= files; number += 1) {
    made.push(await addOpp(context, { schoolId, number, versions }));
  }
  const [first] = made;
  if (first === undefined) throw new Error('no files');
  return { schoolId, first };
};
