// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { listGroups } from '../../../electron/features/trajectory-groups/groups-service';
import { SchoolId } from '../../../electron/contract/ids';
import { listTemplates } from '../../../electron/features/trajectory-groups/templates-service';
import { openFile } from '../../integration/opp/support';
import { openVaultWith, press, slow, type } from './support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const groups = async () => {
  const opened = await openVaultWith(openFile);
  const { GroupsScreen } =
    await import('../../../renderer/features/trajectory-groups/GroupsScreen');
  const page = await opened.show(<GroupsScreen />);
  const schoolId = SchoolId.parse(opened.made.schoolId);
  return { ...opened, page, GroupsScreen, listed: () => listGroups(opened.context, { schoolId }) };
};

it('a group is made from the template, and leads to its own screen', async () => {
  const { listed, went } = await groups();
  await press('Nieuwe groep');
  await type('Naam van de groep', ' ');
  await press('Bewaar de groep');
  await screen.findByText('Vul dit in.', undefined, slow);
  await type('Naam van de groep', 'Impulsklas voorjaar');
  await press('Bewaar de groep');
  await waitFor(() => expect(went).toHaveLength(1), slow);
  const [group] = await listed();
  expect(group).toMatchObject({
    draft: { name: 'Impulsklas voorjaar', template: { name: 'Impulsklas', weekCount: 12 } },
  });
  expect(went).toEqual([`/impulsklas/${group?.id}`]);
});

it('a group that is half typed is kept, and can be gone on with', async () => {
  const { page, GroupsScreen, drafts, listed } = await groups();
  await press('Nieuwe groep');
  await type('Naam van de groep', 'Half getypt');
  page.show(null);
  await waitFor(async () => expect(await drafts()).toMatchObject([{ kind: 'trajectoryGroup' }]));
  page.show(<GroupsScreen />);
  await press('Ga verder');
  const field = await screen.findByLabelText<HTMLInputElement>(
    'Naam van de groep',
    undefined,
    slow,
  );
  expect(field.value).toBe('Half getypt');
  // What was typed is not shown while names are hidden.
  fireEvent.click(screen.getByText('Namen'));
  await waitFor(() => expect(screen.queryByLabelText('Naam van de groep')).toBeNull());
  expect(await listed()).toEqual([]);
});

it('a template of the app is copied, and the copy is an own one', async () => {
  const opened = await openVaultWith(openFile);
  const { TemplatesPart } =
    await import('../../../renderer/features/settings/trajectories/TemplatesPart');
  await opened.show(<TemplatesPart />);
  expect(screen.queryByRole('button', { name: 'Wijzigen: Impulsklas' })).toBeNull();
  await press('Kopie maken: Impulsklas');
  await type('Aantal weken', '99');
  await press('Bewaar het sjabloon');
  expect(await listTemplates(opened.context)).toHaveLength(2);
  await type('Aantal weken', '10');
  await press('Bewaar het sjabloon');
  await screen.findByRole('button', { name: 'Wijzigen: Impulsklas (kopie)' }, slow);
  expect((await listTemplates(opened.context)).at(-1)).toMatchObject({
    builtIn: null,
    content: { name: 'Impulsklas (kopie)', weekCount: 10 },
  });
});

it('the library is searched, and an example of the app is changed in its place', async () => {
  const opened = await openVaultWith(openFile);
  const { LibraryPart } =
    await import('../../../renderer/features/settings/trajectories/LibraryPart');
  await opened.show(<LibraryPart />);
  await type('Zoeken', 'takenlijst');
  await screen.findByText('1 voorbeelddoel', undefined, slow);
  await press(/^Wijzigen: Ik kijk op mijn takenlijst/);
  await type('Doel', 'Ik kijk zelf op mijn takenlijst.');
  await press('Bewaar');
  await screen.findByRole('button', { name: 'Wijzigen: Ik kijk zelf op mijn takenlijst.' }, slow);
  expect(screen.getByText('gewijzigd')).toBeDefined();
  expect(await opened.drafts()).toEqual([]);
});

it('what was typed to search the library by is away while names are hidden', async () => {
  const opened = await openVaultWith(openFile);
  const { LibraryPart } =
    await import('../../../renderer/features/settings/trajectories/LibraryPart');
  await opened.show(<LibraryPart />);
  await type('Zoeken', 'Noor');
  const field = screen.getByLabelText<HTMLInputElement>('Zoeken');
  fireEvent.click(screen.getByText('Namen'));
  await waitFor(() => expect(field.value).toBe(''));
  fireEvent.click(screen.getByText('Namen'));
  await waitFor(() => expect(field.value).toBe('Noor'));
});

it('the picker gives the whole example of the kind that was asked for', async () => {
  const opened = await openVaultWith(openFile);
  const { LibraryPicker } =
    await import('../../../renderer/features/trajectory-groups/library/LibraryPicker');
  const picked: unknown[] = [];
  await opened.show(<LibraryPicker kind="question" onPick={(draft) => picked.push(draft)} />);
  await type('Zoeken', 'al een beetje');
  fireEvent.click(await screen.findByText('Wanneer lukt het al een beetje?', undefined, slow));
  expect(picked).toMatchObject([{ kind: 'question', text: 'Wanneer lukt het al een beetje?' }]);
});
