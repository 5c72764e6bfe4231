// @vitest-environment happy-dom
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Casus, CasusVersion } from '../../../electron/contract/casus';
import type { PrintableDocument } from '../../../electron/contract/document';
import { CaseFileId, OppId, SchoolId } from '../../../electron/contract/ids';
import { PrivacyProvider, usePrivacy, useShownTexts } from '../../../renderer/app/privacy';
import { useTyped } from '../../../renderer/app/use-typed';
import { useWorksHere } from '../../../renderer/app/work-names';
import { VersionAside } from '../../../renderer/features/casus/release/VersionView';
import { useShownDocument } from '../../../renderer/features/casus/release/use-shown-document';
import { notify, notifyUndo } from '../../../renderer/features/notes/undo-notice';
import { useShown } from '../../../renderer/features/notes/use-shown';
import { useOppPages } from '../../../renderer/features/opp/use-opp';
import { useKeptChoice } from '../../../renderer/features/pupils/use-kept';
import { DocumentPage } from '../../../renderer/ui/DocumentPage/DocumentPage';
import { UiProvider } from '../../../renderer/ui/UiProvider';

const idOf = (kind: string): string => `01a20100-0000-7000-8000-0000000000${kind}`;
const oppId = OppId.parse(idOf('a1'));
const fileId = CaseFileId.parse(idOf('f1'));
const here = SchoolId.parse(idOf('51'));
const elsewhere = SchoolId.parse(idOf('52'));

type Answer = (value: unknown) => void;
type Call = { readonly name: string; readonly input: unknown; readonly answer: Answer };

/** Before all that is imported: the module of the bridge reads it once. Every call waits until it is answered. */
const { calls, chosen } = vi.hoisted(() => {
  const asking: Call[] = [];
  const feature = (name: string) =>
    new Proxy(
      {},
      {
        get: (_, method: string) => (input: unknown) =>
          new Promise((resolve) => {
            const answer: Answer = (value) => resolve({ ok: true, value });
            asking.push({ name: `${name}.${method}`, input, answer });
          }),
      },
    );
  const bridge = new Proxy({}, { get: (_, name: string) => feature(name) });
  Object.assign(globalThis, { casuskluis: { calls: bridge, on: () => () => undefined } });
  return { calls: asking, chosen: { school: '' } };
});
vi.mock('../../../renderer/app/school', () => ({ useSchoolId: () => chosen.school }));

beforeEach(() => {
  calls.length = 0;
  chosen.school = here;
});
afterEach(cleanup);

/** The last call of that name, once it is there. */
const asked = (name: string, count = 1): Promise<Call> =>
  vi.waitFor(() => {
    const found = calls.filter((call) => call.name === name);
    const call = found.at(count - 1);
    if (call === undefined) throw new Error(`${name} was not asked ${count} times`);
    return call;
  });

const answer = (call: Call, value: unknown): Promise<void> =>
  act(async () => {
    call.answer(value);
    await Promise.resolve();
  });

function Toggle() {
  const { toggle } = usePrivacy();
  return (
    <button type="button" onClick={toggle}>
      Namen
    </button>
  );
}

const show = (children: ReactNode) =>
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <PrivacyProvider>
          <Toggle />
          {children}
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>,
  );

const toggle = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Namen' }));
};

const documentOf = (name: string): PrintableDocument => ({
  title: `OPP van ${name}`,
  kicker: `Voor ${name}`,
  blocks: [{ kind: 'paragraph', text: `${name} leest graag.` }],
});

it('keeps no pages with a name while those without are on their way', async () => {
  function Pages() {
    const { hidden } = usePrivacy();
    const naming = hidden ? 'codeName' : 'names';
    const { data } = useOppPages({ id: oppId, versionNumber: 1, edition: 'whole', naming }, '');
    const shown = useShownDocument(fileId, data?.document ?? null);
    return shown === null ? null : <DocumentPage document={shown} />;
  }
  const { container } = show(<Pages />);
  await answer(await asked('opp.preview'), { document: documentOf('Wiebel') });
  await screen.findByRole('article', { name: 'OPP van Wiebel' });
  toggle();
  expect(container.innerHTML).not.toContain('Wiebel');
  const again = await asked('opp.preview', 2);
  expect(calls.some(({ name }) => name === 'privacy.mask')).toBe(false);
  expect(container.innerHTML).not.toContain('Wiebel');
  await answer(again, { document: documentOf('Casus Lantaarn') });
  const mask = await asked('privacy.mask');
  await answer(mask, mask.input);
  await screen.findByRole('article', { name: 'OPP van Casus Lantaarn' });
});

it('masks the title of a document and what stands above it, as it does its text', async () => {
  const document = documentOf('Wiebel');
  function Page() {
    const shown = useShownDocument(fileId, document);
    return shown === null ? null : <DocumentPage document={shown} />;
  }
  const { container } = show(<Page />);
  toggle();
  expect(container.innerHTML).not.toContain('Wiebel');
  const mask = await asked('privacy.mask');
  expect(mask.input).toMatchObject({
    texts: ['OPP van Wiebel', 'Voor Wiebel', 'Wiebel leest graag.'],
  });
  await answer(mask, { texts: ['OPP van L', 'Voor L', 'L leest graag.'] });
  await screen.findByRole('article', { name: 'OPP van L' });
  expect(container.innerHTML).not.toContain('Wiebel');
});

it('masks a text of a file by that file, whichever school is chosen', async () => {
  const note = ['Een notitie van Wiebel.'];
  function Texts() {
    const shown = useShownTexts(fileId, ['Wiebel telt.']);
    const shownNote = useShown(fileId, note);
    const loose = useShownTexts(null, ['Wiebel rent.']);
    return [shown, shownNote(note[0] ?? ''), loose].join();
  }
  chosen.school = elsewhere;
  show(<Texts />);
  toggle();
  await asked('privacy.mask', 3);
  const of = calls.map(({ input }) => (input as { of: unknown }).of);
  expect(
    of.filter((one) => JSON.stringify(one) === JSON.stringify({ caseFileId: fileId })),
  ).toHaveLength(2);
  expect(of).toContainEqual({ schoolId: elsewhere });
});

it('takes a name that was searched off the screen until names are shown again', async () => {
  function Field({
    label,
    value,
    onChange,
  }: {
    label: string;
    value: string;
    onChange: (text: string) => void;
  }) {
    return (
      <input aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} />
    );
  }
  function Fields() {
    const [typed, setTyped] = useTyped();
    const [choice, setChoice] = useKeptChoice('list', { text: '', state: 'all' });
    return (
      <>
        <Field label="Zoek" value={typed} onChange={setTyped} />
        <Field
          label="Filter"
          value={choice.text}
          onChange={(text) => setChoice({ ...choice, text })}
        />
      </>
    );
  }
  function Screen() {
    const [there, setThere] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setThere(!there)}>
          Scherm
        </button>
        {there && <Fields />}
      </>
    );
  }
  show(<Screen />);
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const type = (name: string, value: string) =>
    fireEvent.change(field(name), { target: { value } });
  const values = () => [field('Zoek').value, field('Filter').value];
  type('Zoek', 'Wiebel');
  type('Filter', 'Wiebel');
  toggle();
  expect(values()).toEqual(['', '']);
  toggle();
  expect(values()).toEqual(['Wiebel', 'Wiebel']);
  toggle();
  const leaveAndReturn = (): void => {
    fireEvent.click(screen.getByRole('button', { name: 'Scherm' }));
    fireEvent.click(screen.getByRole('button', { name: 'Scherm' }));
  };
  leaveAndReturn();
  expect(values()).toEqual(['', '']);
  type('Filter', 'Lantaarn');
  leaveAndReturn();
  expect(values()).toEqual(['', 'Lantaarn']);
});

it('says a word out of the vault in a notice only while names are shown', async () => {
  show(<Notifications />);
  act(() => {
    notify({ named: 'Wiebel is gevonden.', hidden: 'Het woord is gevonden.' });
    notifyUndo({ named: 'Wiebel is weg.', hidden: 'Het woord is weg.' }, () => undefined);
  });
  await screen.findByText('Wiebel is gevonden.');
  await screen.findByText('Wiebel is weg.');
  toggle();
  expect(document.body.innerHTML).not.toContain('Wiebel');
  await screen.findByText('Het woord is gevonden.');
  await screen.findByText('Het woord is weg.');
});

it('tells of another school’s lost work only in that school', async () => {
  const works = [
    { kind: 'note', caseFileId: fileId, targetId: null },
    { kind: 'quickNote', caseFileId: null, targetId: null },
  ] as const;
  function Works() {
    return (
      <output>
        {useWorksHere(works)
          .map(({ kind }) => kind)
          .join()}
      </output>
    );
  }
  const shownIn = async (school: string, call: number): Promise<string | null> => {
    chosen.school = school;
    const { unmount } = show(<Works />);
    await answer(await asked('caseFiles.get', call), { id: fileId, schoolId: here });
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    const { textContent } = screen.getByRole('status');
    unmount();
    return textContent;
  };
  expect(await shownIn(here, 1)).toBe('note,quickNote');
  expect(await shownIn(elsewhere, 2)).toBe('quickNote');
});

it('masks why a meter was accepted, also in a version that was released', async () => {
  const meter = {
    state: 'noList',
    minimum: 5,
    population: 0,
    matching: 0,
    attributes: [],
    narrowest: null,
    wider: [],
    unknowable: [],
    acceptedReason: 'Noor is daar bekend.',
  };
  const version = {
    number: 1,
    label: 'Vlieger',
    keptSure: 0,
    exportCount: 0,
    contentHash: 'ab',
    checkedOn: '2025-11-12',
    checkedByRole: 'careCoordinator',
    meter,
  } as unknown as CasusVersion;
  const casus = { caseFileId: fileId, status: 'released' } as unknown as Casus;
  show(<VersionAside casus={casus} version={version} />);
  expect(screen.getByText(/Noor is daar bekend/u)).toBeDefined();
  toggle();
  expect(document.body.textContent).not.toContain('Noor');
  const mask = await asked('privacy.mask');
  await answer(mask, { texts: ['L is daar bekend.'] });
  expect(await screen.findByText(/L is daar bekend/u)).toBeDefined();
});
