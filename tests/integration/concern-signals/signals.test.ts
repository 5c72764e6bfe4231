import { describe, expect, it } from 'vitest';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import {
  destroyDueSignals,
  listSignals,
  patternOfFile,
  removeSignal,
  restoreSignal,
} from '../../../electron/features/concern-signals/concern-signals-service';
import { listSources, takeSource } from '../../../electron/features/casus/sources';
import {
  listTextSources,
  takeTextSource,
} from '../../../electron/features/sources/sources-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { anotherFile, openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { addSignal, changeSignal, idOf } from './support';

describe('signals of a case file', () => {
  it('stand newest first, with their text as it was written', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    await addSignal(context, caseFileId, { on: '2025-10-01', fact: 'Eerder.' });
    const newest = await addSignal(context, caseFileId, {
      fact: 'Later.',
      interpretation: 'Zij mist haar vriendin.',
      discussedWith: 'Intern begeleider',
      discussedOn: '2025-11-11',
      guardiansInformedOn: '2025-11-12',
      lookAgainOn: '2025-12-01',
    });
    const all = await listSignals(context, caseFileId);
    expect(all.map(({ draft }) => draft.fact)).toEqual(['Later.', 'Eerder.']);
    expect(all[0]).toEqual(newest);
    expect(newest).toMatchObject({ version: 1, draft: { discussedWith: 'Intern begeleider' } });
  });

  it('change by version, and only in their own file', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    const signal = await addSignal(context, caseFileId);
    const after = await changeSignal(context, signal, { intensity: 3 });
    expect(after).toMatchObject({ version: 2, draft: { intensity: 3 } });
    await expect(changeSignal(context, signal, { intensity: 2 })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    const other = await anotherFile(context, { schoolId, codeName: 'Vlieger' });
    await expect(
      changeSignal(context, { ...after, caseFileId: other }, { intensity: 2 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['on', 'discussedOn', 'guardiansInformedOn'])(
    'never say that something happened on a day to come (%s)',
    async (field) => {
      const { context } = await openTestVault();
      const { caseFileId } = await openFile(context);
      await expect(addSignal(context, caseFileId, { [field]: '2025-11-13' })).rejects.toMatchObject(
        { code: 'INVALID_INPUT' },
      );
    },
  );

  it('are read-only in an archived file, except for taking one away', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const signal = await addSignal(context, caseFileId);
    await archiveCaseFile(context, caseFileId);
    await expect(changeSignal(context, signal, {})).rejects.toMatchObject({
      code: 'CASE_FILE_ARCHIVED',
    });
    await removeSignal(context, signal.id);
    expect(await listSignals(context, caseFileId)).toEqual([]);
  });

  it('come back out of the bin for thirty days, and are destroyed after that', async () => {
    const { context, setNow } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const signal = await addSignal(context, caseFileId);
    await removeSignal(context, signal.id);
    await expect(changeSignal(context, signal, {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await tidyOpenVault(context);
    expect(await restoreSignal(context, signal.id)).toEqual(signal);
    await removeSignal(context, signal.id);
    setNow('2025-12-13T09:00:00.000Z');
    await tidyOpenVault(context);
    await expect(restoreSignal(context, signal.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await destroyDueSignals(context.write, '2030-01-01T00:00:00.000Z')).toBe(0);
  });

  it('make a pattern of what is not in the bin', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    await addSignal(context, caseFileId);
    const away = await addSignal(context, caseFileId, { domain: 'behaviour', on: '2025-11-03' });
    expect((await patternOfFile(context, caseFileId)).table).toMatchObject({
      rows: [
        ['week van 3 november 2025', 'gedrag', '1', 'Het valt mij op'],
        ['week van 10 november 2025', 'welbevinden', '1', 'Het valt mij op'],
      ],
    });
    await removeSignal(context, away.id);
    expect((await patternOfFile(context, caseFileId)).table).toBeNull();
  });
});

describe('text of a signal', () => {
  it('can be taken over, fact before explanation, from its own file alone', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    const signal = await addSignal(context, caseFileId, { interpretation: 'Zij mist iemand.' });
    const gone = await addSignal(context, caseFileId, { fact: 'Weg.' });
    await removeSignal(context, gone.id);
    const wanted = { kind: 'concernSignal', caseFileId, id: signal.id } as const;
    const text = 'Noor zat in de pauze alleen op de bank.\n\nUitleg\nZij mist iemand.';
    expect(await listTextSources(context, caseFileId)).toMatchObject([
      { kind: 'concernSignal', id: signal.id, when: '2025-11-10' },
    ]);
    expect(await takeTextSource(context, wanted)).toEqual({
      label: 'Signaal over welbevinden, 10 november 2025',
      text,
    });
    const other = await anotherFile(context, { schoolId, codeName: 'Vlieger' });
    await expect(takeTextSource(context, { ...wanted, caseFileId: other })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(takeTextSource(context, { ...wanted, id: idOf(gone) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('goes into a casus with the time of year, without with whom it was discussed', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const { id } = await addSignal(context, caseFileId, { discussedWith: 'Fenna Roos' });
    const sources = await listSources(context, caseFileId);
    const found = sources.filter(({ kind }) => kind === 'concernSignal');
    expect(found).toMatchObject([{ id, heading: 'Signaal over welbevinden, najaar' }]);
    const taken = await takeSource(context, { kind: 'concernSignal', id, caseFileId });
    expect(taken.text).toBe('Noor zat in de pauze alleen op de bank.');
    expect(JSON.stringify([found, taken])).not.toContain('Fenna');
  });
});
