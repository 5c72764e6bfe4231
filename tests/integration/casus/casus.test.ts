import { describe, expect, it } from 'vitest';
import { CasusId } from '../../../electron/contract/ids';
import {
  archiveCaseFile,
  getCaseFile,
} from '../../../electron/features/case-files/case-files-service';
import {
  createCasus,
  deleteCasus,
  getCasus,
  listCasus,
  restoreCasus,
} from '../../../electron/features/casus/casus-service';
import { writeFacts } from '../../../electron/features/casus/write-casus';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { openTestVault } from '../support/open-test-vault';
import { casusOf, openFile, released } from './support';

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

describe('a casus', () => {
  it('is made as a draft with a label of its own, equal to no code name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const labels = new Set<string>();
    for (let made = 0; made < 12; made += 1) labels.add((await createCasus(context, file)).label);
    expect(labels.size).toBe(12);
    expect(labels).not.toContain((await getCaseFile(context, file)).codeName);
  });

  it('can be made of an archived file too', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await archiveCaseFile(context, file);
    expect((await casusOf(context, file, 'Noor speelt.')).parts).toHaveLength(1);
  });

  it('remembers meeting and basis', async () => {
    const { context } = await openTestVault();
    const { id } = await createCasus(context, await openFile(context));
    const meeting = { kind: 'kernteam', on: '2025-12-04' } as const;
    const basis = { kind: 'withoutGuardians', on: '2025-11-10', note: 'Niet bereikbaar.' } as const;
    await writeFacts(context, { id: CasusId.parse(id), meeting, basis });
    expect(await getCasus(context, id)).toMatchObject({ meeting, basis, version: 2 });
    await writeFacts(context, { id: CasusId.parse(id), meeting, basis: null });
    expect((await getCasus(context, id)).basis).toBeNull();
  });

  it('goes into the bin and comes out of it again', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await casusOf(context, file, 'Noor speelt.');
    await deleteCasus(context, id);
    expect(await listCasus(context, file)).toEqual([]);
    await expect(getCasus(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await restoreCasus(context, id)).parts).toHaveLength(1);
    expect(await listCasus(context, file)).toMatchObject([
      { id, openQuestions: 0, exportCount: 0, versionNumber: 1, checkedByRole: null },
    ]);
    await released(context, await getCasus(context, id));
    expect(await listCasus(context, file)).toMatchObject([
      { checkedByRole: 'careCoordinator', checkedOn: '2025-11-12' },
    ]);
  });

  it('is destroyed with its parts when a vault opens thirty days after it went into the bin', async () => {
    const { context, read, advance } = await openTestVault();
    const file = await openFile(context);
    const { id } = await casusOf(context, file, 'Noor speelt.');
    await deleteCasus(context, id);
    advance(THIRTY_DAYS - 1);
    await tidyOpenVault(context);
    expect(await read('casus').pluck('id')).toEqual([id]);
    advance(1);
    await tidyOpenVault(context);
    expect(await read('casus').pluck('id')).toEqual([]);
    expect(await read('casus_parts').pluck('id')).toEqual([]);
  });
});

it('a new casus has nothing to show but its checklist', async () => {
  const { context } = await openTestVault();
  const casus = await createCasus(context, await openFile(context));
  expect(casus.checklist).toEqual([
    { item: 'text', open: 1 },
    { item: 'questions', open: 0 },
    { item: 'leftovers', open: 0 },
    { item: 'meter', open: 0 },
    { item: 'basis', open: 1 },
    { item: 'readAloud', open: 1 },
  ]);
  expect(casus).toMatchObject({ versions: [], replacements: [], versionNumber: 1, basis: null });
});
