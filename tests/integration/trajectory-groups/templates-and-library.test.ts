import { describe, expect, it } from 'vitest';
import { GoalLibraryItem, TrajectoryTemplate } from '../../../electron/contract/trajectory-groups';
import type { GoalLibraryDraft } from '../../../electron/contract/trajectory-groups';
import type { OpenContext } from '../../../electron/features/context';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { builtInLibrary } from '../../../electron/features/trajectory-groups/library/library';
import {
  listLibrary,
  listRemoved,
  removeItem,
  restoreItem,
  saveItem,
} from '../../../electron/features/trajectory-groups/library-service';
import {
  listTemplates,
  removeTemplate,
  restoreTemplate,
  saveTemplate,
} from '../../../electron/features/trajectory-groups/templates-service';
import { template } from '../../unit/trajectory/invented';
import { openTestVault } from '../support/open-test-vault';

const A_MONTH_ON = '2025-12-20T09:00:00.000Z';

describe('templates', () => {
  const save = async (context: OpenContext, name: string) =>
    TrajectoryTemplate.parse(
      await saveTemplate(context, { id: null, version: 0, content: template({ name }) }),
    );
  const names = async (context: OpenContext) =>
    (await listTemplates(context)).map(({ content }) => content.name);

  it('are those of the app, then the own ones by name', async () => {
    const { context } = await openTestVault();
    await save(context, 'Weerbaar');
    await save(context, 'Doelenklas');
    expect(await names(context)).toEqual([
      'Impulsklas',
      'Individuele begeleiding',
      'Doelenklas',
      'Weerbaar',
    ]);
    const [impulsklas, individual] = await listTemplates(context);
    expect(impulsklas).toMatchObject({
      id: null,
      builtIn: 'impulsklas',
      content: {
        weekCount: 12,
        withGuardian: true,
        yearGroupFrom: 3,
        yearGroupTo: 8,
        maxPupils: 8,
      },
    });
    expect(individual?.content).toMatchObject({ sessionWeekday: null, maxPupils: null });
  });

  it('are changed by who saw the last version alone', async () => {
    const { context } = await openTestVault();
    const { id, version } = await save(context, 'Weerbaar');
    const change = { id, version, content: template({ name: 'Weerbaar samen' }) };
    expect(await saveTemplate(context, change)).toMatchObject({ version: 2 });
    await expect(saveTemplate(context, change)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('come back out of the bin for thirty days', async () => {
    const { context, setNow, read } = await openTestVault();
    const { id } = await save(context, 'Weerbaar');
    await removeTemplate(context, id ?? '');
    expect(await names(context)).not.toContain('Weerbaar');
    await restoreTemplate(context, id ?? '');
    expect(await names(context)).toContain('Weerbaar');
    await removeTemplate(context, id ?? '');
    setNow(A_MONTH_ON);
    await tidyOpenVault(context);
    expect(await read('trajectory_templates').select('id')).toEqual([]);
  });
});

describe('the library', () => {
  const [first] = builtInLibrary;
  const key = first?.key ?? '';
  const draft = (text: string): GoalLibraryDraft =>
    GoalLibraryItem.shape.draft.parse({ ...first?.draft, text });
  const untouched = { id: null, builtIn: key };
  const textsOf = async (context: OpenContext) =>
    (await listLibrary(context)).map((item) => item.draft.text);

  it('begins with what the app brings, in order, and takes own items among them', async () => {
    const { context } = await openTestVault();
    expect(await listLibrary(context)).toHaveLength(builtInLibrary.length);
    await saveItem(context, { id: null, builtIn: null, version: 0, draft: draft('Ik zwaai.') });
    const listed = await listLibrary(context);
    const ofTheme = listed.filter(
      (item) => item.draft.kind === 'goal' && item.draft.theme === first?.draft.theme,
    );
    expect(ofTheme.at(-1)).toMatchObject({ builtIn: null, draft: { text: 'Ik zwaai.' } });
  });

  it('has a change of an item of the app in its place', async () => {
    const { context } = await openTestVault();
    const changed = await saveItem(context, {
      ...untouched,
      version: 0,
      draft: draft('Ik start snel.'),
    });
    expect(changed).toMatchObject({ builtIn: key, version: 1 });
    const shown = await textsOf(context);
    expect(shown).toContain('Ik start snel.');
    expect(shown).not.toContain(first?.draft.text);
    expect(shown).toHaveLength(builtInLibrary.length);
    // Somebody else still looked at the old one.
    await expect(
      saveItem(context, { ...untouched, version: 0, draft: draft('Ik begin.') }),
    ).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('hides an item of the app for as long as one likes, and gives it back as it came', async () => {
    const { context, setNow } = await openTestVault();
    const id = await removeItem(context, untouched);
    setNow(A_MONTH_ON);
    await tidyOpenVault(context);
    expect(await textsOf(context)).not.toContain(first?.draft.text);
    expect(await listRemoved(context)).toMatchObject([{ id, builtIn: key }]);
    expect(await restoreItem(context, id)).toMatchObject({ id: null, builtIn: key, version: 0 });
    expect(await textsOf(context)).toContain(first?.draft.text);
    expect(await listRemoved(context)).toEqual([]);
  });

  it('destroys an own item after thirty days in the bin', async () => {
    const { context, setNow, read } = await openTestVault();
    const own = GoalLibraryItem.parse(
      await saveItem(context, { id: null, builtIn: null, version: 0, draft: draft('Ik zwaai.') }),
    );
    const id = await removeItem(context, own);
    expect(await restoreItem(context, id)).toMatchObject({ id: own.id });
    await removeItem(context, own);
    setNow(A_MONTH_ON);
    await tidyOpenVault(context);
    expect(await read('goal_library_items').select('id')).toEqual([]);
  });

  it('knows no item that it never brought', async () => {
    const { context } = await openTestVault();
    for (const builtIn of ['goal.unknown', null]) {
      await expect(removeItem(context, { id: null, builtIn })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});
