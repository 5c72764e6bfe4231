import { describe, expect, it } from 'vitest';
import { listSources, takeSource } from '../../../electron/features/casus/sources';
import type { OpenContext } from '../../../electron/features/context';
import { knownFunctions } from '../../../electron/features/sources/known-functions';
import {
  listTextSources,
  takeTextSource,
} from '../../../electron/features/sources/sources-service';
import {
  evaluateTrajectory,
  saveConsolidation,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import { removeTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { goalContent } from '../../unit/trajectory/invented';
import { anotherFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { add, consolidation, evaluation, goalIdOf, idOf, plan, running } from './support';
import type { Begun } from './support';

const GOAL = [
  'Noor begint binnen een minuut aan haar taak.',
  'Situatie: Bij rekenen in de groep.',
  'Nu: 1 van de 5 keer.',
  'Streven: 4 van de 5 keer.',
  'Hoe het wordt gemeten: De leerkracht turft.',
].join('\n');

/** With an evaluation that was corrected, a consolidation, and a goal without text. */
const told = async (context: OpenContext, advance: (ms: number) => void): Promise<Begun> => {
  const begun = await running(context);
  const { trajectory } = begun;
  const id = idOf(trajectory);
  await add(context, trajectory, goalContent({ goal: '' }));
  const goals = [{ goalId: goalIdOf(trajectory), result: 'partly', words: 'Drie van de vijf.' }];
  const first = evaluation({ goals, conclusion: 'Verkeerd genoteerd.' });
  await evaluateTrajectory(context, { id, evaluation: first });
  advance(1000);
  await evaluateTrajectory(context, { id, evaluation: evaluation({ goals }) });
  const keptUpBy = 'Anneke van Dam, onderwijsassistent';
  await saveConsolidation(context, { id, version: 0, content: consolidation({ keptUpBy }) });
  await plan(context, trajectory, { coaches: 'Begeleider Impulsklas' });
  return begun;
};

describe('texts of a trajectory', () => {
  it('are fetched elsewhere in the file: goals, what was concluded last, what stays', async () => {
    const { context, advance } = await openTestVault();
    const { file, trajectory } = await told(context, advance);
    const { caseFileId } = file;
    const items = await listTextSources(context, caseFileId);
    expect(items.map(({ kind, label, when }) => [kind, label, when])).toEqual([
      ['trajectory', 'Impulsklas: doel', null],
      ['trajectory', 'Impulsklas: evaluatie halverwege', '2025-11-12'],
      ['trajectory', 'Impulsklas: borging', null],
    ]);
    const texts: string[] = [];
    for (const { id } of items) {
      texts.push((await takeTextSource(context, { kind: 'trajectory', caseFileId, id })).text);
    }
    expect(texts).toEqual([
      GOAL,
      'Wij gaan door met dit doel.\nNoor begint binnen een minuut aan haar taak. (deels bereikt): Drie van de vijf.',
      [
        'Wat blijft: Het kaartje met de eerste stap.',
        'Wie het volhoudt: Anneke van Dam, onderwijsassistent',
        'Signalen van terugval: Zij wacht weer op hulp.',
        'Wat er dan gebeurt: Samen de eerste stap doen.',
        'Controlemomenten: na 6 weken (5 januari 2026), na 3 maanden (23 februari 2026)',
      ].join('\n'),
    ]);
    const other = await anotherFile(context, { schoolId: file.schoolId, codeName: 'Ketel' });
    expect(await listTextSources(context, other)).toEqual([]);
    const foreign = { kind: 'trajectory', caseFileId: other, id: goalIdOf(trajectory) } as const;
    await expect(takeTextSource(context, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await removeTrajectory(context, trajectory.id);
    expect(await listTextSources(context, caseFileId)).toEqual([]);
  });

  it('come into a casus without the name of the trajectory, and of people their function alone', async () => {
    const { context, advance } = await openTestVault();
    const { file, trajectory } = await told(context, advance);
    const { caseFileId } = file;
    const items = (await listSources(context, caseFileId)).filter(
      ({ kind }) => kind === 'trajectory',
    );
    expect(items.map(({ heading }) => heading)).toEqual([
      'Traject, doel',
      'Traject, evaluatie halverwege',
      'Traject, borging',
    ]);
    const { text } = await takeSource(context, {
      kind: 'trajectory',
      caseFileId,
      id: trajectory.id,
    });
    expect(text).toContain('Wie het volhoudt: onderwijsassistent');
    expect(text).not.toContain('Anneke');
  });

  it('give the functions of coaches and of who keeps it up to other fields, without a name', async () => {
    const { context, advance } = await openTestVault();
    const { file } = await told(context, advance);
    const known = await knownFunctions(context, file.caseFileId);
    expect(known.outside).toEqual(['Begeleider Impulsklas']);
    expect(known.school).toEqual(['onderwijsassistent']);
  });
});
