// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { afterEach, expect, it, vi } from 'vitest';
import { CodeInput } from '../../../renderer/ui/CodeInput';
import { ConfirmProvider, useConfirm } from '../../../renderer/ui/ConfirmDialog';
import { DateField } from '../../../renderer/ui/DateField';
import { FormErrors } from '../../../renderer/ui/forms/form-errors';
import { FormTextInput } from '../../../renderer/ui/forms/FormTextInput';
import { PageTabs } from '../../../renderer/ui/PageTabs';
import { PasswordField } from '../../../renderer/ui/PasswordField';
import { SideNavItem } from '../../../renderer/ui/SideNavItem';
import { IconFolder } from '../../../renderer/ui/icons/icons';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { VirtualTable } from '../../../renderer/ui/VirtualTable';

afterEach(cleanup);

const show = (screenful: React.ReactNode) =>
  render(<UiProvider colorScheme="light">{screenful}</UiProvider>);

it('a confirming question resolves to the button that was pressed', async () => {
  const answers: boolean[] = [];
  function Asker() {
    const confirm = useConfirm();
    const ask = async () => {
      const question = {
        title: 'Weggooien?',
        text: 'Het kan niet terug.',
        confirmLabel: 'Gooi weg',
      };
      answers.push(await confirm({ ...question, destructive: true }));
    };
    return <button onClick={() => void ask()}>Vraag</button>;
  }
  show(
    <ConfirmProvider>
      <Asker />
    </ConfirmProvider>,
  );
  fireEvent.click(screen.getByText('Vraag'));
  fireEvent.click(await screen.findByText('Annuleren'));
  await waitFor(() => expect(answers).toEqual([false]));
  fireEvent.click(screen.getByText('Vraag'));
  fireEvent.click(await screen.findByText('Gooi weg'));
  await waitFor(() => expect(answers).toEqual([false, true]));
});

it('a pasted code loses its dashes and spaces and is shown in groups', () => {
  function Code() {
    const [code, setCode] = useState('');
    return <CodeInput label="Code" value={code} onChange={setCode} length={8} />;
  }
  show(<Code />);
  const field = screen.getByLabelText<HTMLInputElement>('Code');
  fireEvent.change(field, { target: { value: ' ab12 cd34 ' } });
  expect(field.value).toBe('AB12-CD34');
});

it('a typed day is passed on as YYYY-MM-DD, and text that is none as null with an explanation', () => {
  const onChange = vi.fn();
  show(<DateField label="Dag" value={null} onChange={onChange} />);
  const field = screen.getByLabelText('Dag');
  fireEvent.change(field, { target: { value: '3-9-2025' } });
  expect(onChange).toHaveBeenLastCalledWith('2025-09-03');
  fireEvent.change(field, { target: { value: '31-2-2025' } });
  fireEvent.blur(field);
  expect(onChange).toHaveBeenLastCalledWith(null);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('a form field shows the sentence of its error and names it as its description', async () => {
  function Form() {
    const form = useForm({ defaultValues: { title: '' } });
    return (
      <FormErrors translate={(code) => (code === 'EMPTY' ? 'Vul een titel in.' : code)}>
        <button onClick={() => form.setError('title', { message: 'EMPTY' })}>Fout</button>
        <FormTextInput control={form.control} name="title" label="Titel" />
      </FormErrors>
    );
  }
  show(<Form />);
  fireEvent.click(screen.getByText('Fout'));
  const error = await screen.findByText('Vul een titel in.');
  const field = screen.getByLabelText('Titel');
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(error.id);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('arrow keys move the focus between the tabs of a page', () => {
  const tabs = ['Een', 'Twee', 'Drie'].map((label) => ({
    href: `/${label}`,
    label,
    active: label === 'Een',
  }));
  show(<PageTabs label="Delen" tabs={tabs} />);
  const first = screen.getByText('Een');
  expect(first.getAttribute('aria-current')).toBe('page');
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowLeft' });
  expect(document.activeElement?.textContent).toBe('Drie');
});

it('a password says its strength in words and can be shown by a named button', () => {
  show(
    <PasswordField
      label="Geheim"
      value="abc"
      onChange={() => undefined}
      strength={{ score: 0, advice: 'Maak het langer.' }}
    />,
  );
  expect(screen.getByRole('status').textContent).toBe('Sterkte: erg zwak. Maak het langer.');
  const field = screen.getByLabelText<HTMLInputElement>('Geheim');
  fireEvent.mouseDown(screen.getByLabelText('Toon wat u typt'));
  expect(field.type).toBe('text');
  expect(screen.getByLabelText('Verberg wat u typt')).toBeTruthy();
});

it('a count of nothing is not shown in the navigation', () => {
  show(
    <ul>
      <SideNavItem href="/a" icon={IconFolder} label="Mappen" count={0} countLabel="open punten" />
      <SideNavItem href="/b" icon={IconFolder} label="Punten" count={3} countLabel="open punten" />
    </ul>,
  );
  const names = screen.getAllByRole('link').map((link) => link.textContent);
  expect(names).toEqual(['Mappen', 'Punten3 open punten']);
});

it('a table tells its sorting and its length, and Tab stops once in its rows', () => {
  const onSort = vi.fn();
  const rows = Array.from({ length: 30 }, (_, index) => ({
    id: String(index),
    name: `Rij ${index}`,
  }));
  show(
    <VirtualTable
      label="Rijen"
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/rij/${row.id}`}
      sort={{ key: 'name', direction: 'ascending' }}
      onSort={onSort}
      columns={[
        { key: 'name', header: 'Naam', width: '1fr', sortable: true, cell: (row) => row.name },
      ]}
    />,
  );
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('31');
  expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(screen.getByRole('button', { name: 'Naam' }));
  expect(onSort).toHaveBeenCalledWith({ key: 'name', direction: 'descending' });
  const stops = screen.getAllByRole('link').filter((link) => link.tabIndex === 0);
  expect(stops).toHaveLength(1);
});

it('the styles that Mantine makes carry the nonce of the page', () => {
  const meta = document.createElement('meta');
  meta.setAttribute('name', 'csp-nonce');
  meta.setAttribute('content', 'n-123');
  document.head.append(meta);
  show(<p>Tekst</p>);
  const nonces = [...document.querySelectorAll('style')].map((style) =>
    style.getAttribute('nonce'),
  );
  expect(nonces.length).toBeGreaterThan(0);
  expect(new Set(nonces)).toEqual(new Set(['n-123']));
  expect(globalThis.__webpack_nonce__).toBe('n-123');
  meta.remove();
});
