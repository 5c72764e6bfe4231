import { expect, it } from 'vitest';
import { listSources, takeSource } from '../../../electron/features/casus/sources';
import { removeContact } from '../../../electron/features/guardian-contacts/contacts-service';
import {
  listTextSources,
  takeTextSource,
} from '../../../electron/features/sources/sources-service';
import { openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { meet } from './support';

it('what guardians said can be fetched elsewhere, and taken into a casus without its day or who was there', async () => {
  const { context } = await openTestVault();
  const { caseFileId, mother } = await openFile(context);
  const { id } = await meet(context, caseFileId, {
    draft: { guardianIds: [mother], others: 'meester Bas', followUp: 'de zwemles' },
  });
  expect(await listTextSources(context, caseFileId)).toMatchObject([
    { kind: 'guardianContact', id, label: 'Telefoon, 10 november 2025' },
  ]);
  expect(await takeTextSource(context, { kind: 'guardianContact', caseFileId, id })).toEqual({
    label: 'Telefoon, 10 november 2025',
    text: 'Het rekenen gaat beter.\n\nHierop terugkomen\nde zwemles',
  });
  const taken = await takeSource(context, { kind: 'guardianContact', caseFileId, id });
  expect(taken.text).toBe('Het rekenen gaat beter.');
  expect(taken.label).toMatch(/^Telefoon, /u);
  expect(taken.label).not.toContain('10 november');
  await removeContact(context, id);
  const left = await listSources(context, caseFileId);
  expect(left.filter(({ kind }) => kind === 'guardianContact')).toEqual([]);
  expect(await listTextSources(context, caseFileId)).toEqual([]);
});
