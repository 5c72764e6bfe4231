import { expect, it } from 'vitest';
import { createCasus } from '../../../electron/features/casus/casus-service';
import {
  listTextSources,
  takeTextSource,
} from '../../../electron/features/sources/sources-service';
import { add, addNote } from '../casus/support';
import { openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';

it('sources of text are notes and casus parts of this file, with names, and nothing of another', async () => {
  const { context } = await openTestVault();
  const { caseFileId } = await openFile(context);
  const noteId = await addNote(context, caseFileId, {
    observation: 'Noor telt tot honderd.',
    interpretation: 'Zij is er trots op.',
  });
  await add(context, await createCasus(context, caseFileId), { text: 'Noor rekent graag.' });
  const items = await listTextSources(context, caseFileId);
  expect(items.map(({ kind, label }) => [kind, label])).toEqual([
    ['note', 'Observatie, 6 november 2025'],
    ['casus', 'Casus: context'],
  ]);
  expect(await takeTextSource(context, { kind: 'note', caseFileId, id: noteId })).toEqual({
    label: 'Observatie, 6 november 2025',
    text: 'Noor telt tot honderd.\n\nUitleg\nZij is er trots op.',
  });
  await expect(
    takeTextSource(context, { kind: 'casus', caseFileId, id: noteId }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
