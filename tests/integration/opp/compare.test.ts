import { expect, it } from 'vitest';
import { OppComparison } from '../../../electron/contract/opp';
import { compareVersions } from '../../../electron/features/opp/compare/compare-versions';
import { getOpp } from '../../../electron/features/opp/opp-service';
import { reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import { adopted, openFile, save } from './support';

it('compares two versions as they are stored, in the shape of the contract', async () => {
  const { context } = await openTestVault();
  const { id } = await adopted(context, await openFile(context));
  const revised = await reviseOpp(context, id);
  const compared = (from: number, to: number) => compareVersions(context, { id, from, to });
  expect(await compared(1, 2)).toEqual({
    from: 1,
    to: 2,
    sections: [],
    actionSectionChanged: false,
  });

  const actions = revised.draft?.content.actions;
  const changed = { ...actions, items: actions?.items.map((one) => ({ ...one, byWhom: 'IB’er' })) };
  await save(context, await getOpp(context, id), { section: 'actions', value: changed });
  const found = await compared(1, 2);
  expect(OppComparison.parse(found)).toEqual({
    from: 1,
    to: 2,
    sections: [
      {
        section: 'actions',
        inWords: '1 actie gewijzigd',
        changes: [
          {
            label: 'Actie 1, door wie',
            change: 'changed',
            runs: [
              { change: 'removed', text: 'Onderwijsassistent' },
              { change: 'added', text: 'IB’er' },
            ],
          },
        ],
      },
    ],
    actionSectionChanged: true,
  });
  expect((await compared(2, 1)).sections[0]?.changes[0]?.runs[0]?.text).toBe('IB’er');
  await expect(compared(1, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
