import { describe, expect, it } from 'vitest';
import { CasusId } from '../../../electron/contract/ids';
import { listLog } from '../../../electron/features/casus/casus-log';
import { previewCasus, printCasus } from '../../../electron/features/casus/print-casus';
import { reopenCasus } from '../../../electron/features/casus/release-casus';
import { markMissed } from '../../../electron/features/casus/remember';
import type { OpenContext } from '../../../electron/features/context';
import { openTestVault } from '../support/open-test-vault';
import {
  add,
  answer,
  casusOf,
  generalise,
  openFile,
  release,
  released,
  withBasis,
} from './support';

describe('the log', () => {
  it('says what was done, by which function, with what stood there for the screen alone', async () => {
    const { context, advance } = await openTestVault();
    const text = 'Noor lacht met Aylin in groep 5. Zij kreeg een roos.';
    const casus = await casusOf(context, await openFile(context), text);
    await answer(context, casus, { surface: 'roos', choice: 'keep' });
    const typed = { surface: 'Aylin', replacement: 'een meisje van Elske' } as const;
    await answer(context, casus, typed);
    await answer(context, casus, { ...typed, replacement: 'een kind' });
    const done = await generalise(context, casus, { surface: 'groep 5', replacement: 'de klas' });
    advance(1000);
    await release(context, await withBasis(context, done));
    const log = await listLog(context, casus.id);
    expect(log.map(({ action, surface }) => [action, surface])).toEqual([
      ['released', null],
      ['replaced', 'Noor'],
      ['meterAccepted', null],
      ['changed', 'groep 5'],
      ['changed', 'Aylin'],
      ['changed', 'Aylin'],
      ['kept', 'roos'],
    ]);
    expect(log.every(({ byRole }) => byRole === 'careCoordinator')).toBe(true);
    const printed = await previewCasus(context, {
      id: casus.id,
      versionNumber: null,
      layout: 'log',
    });
    const words = JSON.stringify(printed);
    for (const left of ['Noor', 'Aylin', 'Elske', 'roos', 'groep 5']) {
      expect(words).not.toContain(left);
    }
    expect(words).toContain('een kind');
    expect(words).toContain(
      'Gegevens vervangen, gecontroleerd door intern begeleider op 12 november 2025. Voor bekenden kan dit herleidbaar zijn.',
    );
    expect(words).toContain('12 november 2025');
  });

  it('of a version tells nothing of the drafts that came after it', async () => {
    const { context } = await openTestVault();
    const text = 'Noor lacht met Aylin. Dan zwaait zij.';
    const first = await released(context, await casusOf(context, await openFile(context), text));
    const before = await logOf(context, first.id, 1);
    const draft = await reopenCasus(context, first.id);
    await answer(context, draft, { surface: 'Aylin', replacement: 'een vriendin' });
    expect(await logOf(context, first.id, 1)).toBe(before);
    await release(context, await withBasis(context, await answer(context, draft, kept)));
    expect(await logOf(context, first.id, 1)).toBe(before);
  });

  it('of a later version holds its own decisions, and those that it took along', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Dan lacht Noor met Aylin.');
    const typed = { surface: 'Aylin', replacement: 'een vriendin' } as const;
    const first = await released(context, await answer(context, casus, typed));
    const more = await add(context, await reopenCasus(context, first.id), { text: 'In groep 5.' });
    const wider = await generalise(context, more, { surface: 'groep 5', replacement: 'de klas' });
    await release(context, wider);
    const [one, two] = [await logOf(context, first.id, 1), await logOf(context, first.id, 2)];
    expect([one.includes('een vriendin'), one.includes('de klas')]).toEqual([true, false]);
    expect([two.includes('een vriendin'), two.includes('de klas')]).toEqual([true, true]);
    expect([one.includes('versie 1 vrijgegeven'), two.includes('versie 1')]).toEqual([true, false]);
    expect(two).toContain('versie 2 vrijgegeven');
  });

  it('prints no words that were typed and taken back', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan lacht Aylin in groep 5.');
    // Nobody knows this name, so the engine finds nothing in it.
    const typed = { surface: 'Aylin', replacement: 'berendina' } as const;
    await answer(context, casus, typed);
    await answer(context, casus, { ...typed, choice: 'undo', replacement: null });
    await generalise(context, casus, { surface: 'groep 5', replacement: 'de wervelgroep' });
    const back = await generalise(context, casus, { surface: 'groep 5', replacement: 'de klas' });
    await released(context, back);
    const words = await logOf(context, casus.id, 1);
    expect(words).not.toMatch(/berendina|wervelgroep/iu);
    expect(words).toContain('vervangen door eigen woorden');
    expect(words).toContain('de klas');
  });

  it('prints no words of a mark that stand in no place of the casus', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan lacht Aylin.');
    const word = {
      value: 'wervelweide',
      tag: 'LOCATION',
      replacement: 'het dorp berendal',
    } as const;
    const marked = await markMissed(context, { id: CasusId.parse(casus.id), ...word });
    await released(context, marked);
    expect(await logOf(context, casus.id, 1)).not.toContain('berendal');
  });
});

const kept = { surface: 'Aylin', choice: 'keep' } as const;

/** The log as it is printed with a version. */
const logOf = async (context: OpenContext, id: string, versionNumber: number): Promise<string> =>
  (await printCasus(context, { id, versionNumber, layout: 'log' })).html;
