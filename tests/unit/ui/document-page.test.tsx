// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { PrintableDocument } from '../../../electron/contract/document';
import { useShownDocument } from '../../../renderer/features/casus/release/use-shown-document';
import { DocumentPage } from '../../../renderer/ui/DocumentPage/DocumentPage';
import { chart } from '../documents/chart-blocks';

vi.mock('../../../renderer/app/privacy', () => ({
  useShownTexts: (_file: string, texts: readonly string[]) =>
    texts.map((text) => text.replaceAll('Waterkan', '…')),
}));

afterEach(cleanup);

const document: PrintableDocument = {
  title: 'Het plan',
  kicker: 'Versie 1',
  blocks: [
    { kind: 'paragraph', text: 'Over Waterkan.' },
    {
      kind: 'table',
      caption: 'Doelen van Waterkan',
      head: ['Doel', 'Wie'],
      rows: [
        ['Rekenen', 'oom Waterkan'],
        ['Lezen', 'leerkracht'],
      ],
      rowHeads: true,
    },
    { kind: 'paragraph', text: 'Slot.' },
  ],
};

it('a table on the page has a caption, and heads for its columns and rows', () => {
  render(<DocumentPage document={document} />);
  const table = screen.getByRole('table', { name: 'Doelen van Waterkan' });
  const names = (role: 'columnheader' | 'rowheader' | 'cell') =>
    within(table)
      .getAllByRole(role)
      .map(({ textContent }) => textContent);
  expect(names('columnheader')).toEqual(['Doel', 'Wie']);
  expect(names('rowheader')).toEqual(['Rekenen', 'Lezen']);
  expect(names('cell')).toEqual(['oom Waterkan', 'leerkracht']);
});

it('with names hidden, a table shows none, and each text stays in its place', () => {
  const shown: unknown[] = [];
  function Shown() {
    shown.push(useShownDocument('file', document)?.blocks);
    return null;
  }
  render(<Shown />);
  expect(shown[0]).toEqual([
    { kind: 'paragraph', text: 'Over ….' },
    {
      kind: 'table',
      caption: 'Doelen van …',
      head: ['Doel', 'Wie'],
      rows: [
        ['Rekenen', 'oom …'],
        ['Lezen', 'leerkracht'],
      ],
      rowHeads: true,
    },
    { kind: 'paragraph', text: 'Slot.' },
  ]);
});

it('a chart on the page is an image that says what it shows', () => {
  render(<DocumentPage document={{ title: 'OPP', kicker: '', blocks: [chart] }} />);
  const image = screen.getByRole('img', { name: chart.says });
  expect(image.querySelectorAll('path')).toHaveLength(chart.paths.length);
  expect([...image.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(
    chart.labels.map(({ text }) => text),
  );
});

it('a page to write on shows its questions, drawings and room, and nothing to type in', () => {
  const sheet: PrintableDocument = {
    title: 'Praatblad',
    kicker: '',
    blocks: [
      { kind: 'picture', name: 'class', caption: 'de groep' },
      { kind: 'picture', name: 'home', caption: 'Wat is lastig?' },
      { kind: 'scale', label: 'Hoe voelt dat?', faces: 3 },
      { kind: 'answer', label: '', lines: 2, frame: true, half: false },
      { kind: 'numbers', label: 'Welk cijfer?', low: 'slecht', high: 'goed' },
      { kind: 'paragraph', text: 'Nu jij.' },
      { kind: 'answer', label: 'Dit deden we ermee', lines: 3, frame: false, half: false },
    ],
  };
  const { container } = render(<DocumentPage document={sheet} />);
  expect(screen.getByRole('figure').textContent).toBe('de groep');
  const row = screen.getByRole('heading', { name: 'Wat is lastig?' }).closest('section');
  expect(row?.textContent).toContain('Welk cijfer?');
  expect(screen.getAllByRole('img').map((face) => face.getAttribute('aria-label'))).toEqual([
    'heel verdrietig',
    'gewoon',
    'heel blij',
  ]);
  expect(screen.getAllByRole('listitem')).toHaveLength(10);
  expect(
    screen.getByText('Dit deden we ermee').parentElement?.querySelectorAll('div'),
  ).toHaveLength(3);
  expect(container.querySelectorAll('[style], input, textarea')).toHaveLength(0);
  expect(container.querySelectorAll('svg text')).toHaveLength(0);
});
