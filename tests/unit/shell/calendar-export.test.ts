import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../../electron/contract/contract';
import { SchoolId } from '../../../electron/contract/ids';
import type { ShellContext } from '../../../electron/shell/shell-handlers';

type Answer = { readonly canceled: boolean; readonly filePath: string };
const showSaveDialog = vi.hoisted(() => vi.fn<(window: unknown, options: unknown) => unknown>());

vi.mock('electron', () => ({ app: {}, nativeTheme: {}, dialog: { showSaveDialog } }));

const { calendarExportHandlers } = await import('../../../electron/shell/calendar-export');

const period = {
  schoolId: SchoolId.parse('019a0000-0000-7000-8000-000000000001'),
  from: '2025-08-01',
  to: null,
};
const file = {
  ok: true,
  value: { text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', count: 0 },
} as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casuskluis-ics-'));
  showSaveDialog.mockReset();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const chosen = (filePath: string): void => {
  showSaveDialog.mockResolvedValue({ canceled: false, filePath } satisfies Answer);
};

/** Exports over a vault that gives this answer. @returns the outcome and what the vault was asked */
const exported = (answer: Result<unknown>) => {
  const asked: unknown[] = [];
  let window = {};
  const lock = (): void => {
    window = {};
  };
  const keeper = {
    window: () => window,
    notSaved: { exportStopped: () => undefined },
    vault: (...call: readonly unknown[]) => {
      asked.push(call);
      return Promise.resolve(answer);
    },
  };
  const context = { keeper } as unknown as ShellContext;
  return { asked, lock, outcome: calendarExportHandlers['reminders.exportIcs'](context, period) };
};

test('the file is written where a person chose, for this user alone', async () => {
  const path = join(folder, 'agenda.ics');
  chosen(path);
  const { asked, outcome } = exported(file);
  expect(await outcome).toEqual({ saved: true });
  expect(asked).toEqual([['internal.calendarFile', period]]);
  expect(readFileSync(path, 'utf8')).toBe(file.value.text);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['agenda.ics']);
  expect(showSaveDialog.mock.calls[0]?.[1]).toMatchObject({
    defaultPath: 'casuskluis-agenda.ics',
  });
});

test('who cancels asks the vault nothing', async () => {
  showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' } satisfies Answer);
  const { asked, outcome } = exported(file);
  expect(await outcome).toEqual({ saved: false });
  expect(asked).toEqual([]);
});

test('a lock while the dialog stands open writes nothing', async () => {
  chosen(join(folder, 'agenda.ics'));
  const { outcome } = exported({ ok: false, code: 'VAULT_LOCKED' });
  await expect(outcome).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock and an opening while the dialog stands open write nothing, of which vault it may be', async () => {
  const path = join(folder, 'agenda.ics');
  let choose: (answer: Answer) => void = () => undefined;
  showSaveDialog.mockReturnValue(
    new Promise<Answer>((resolve) => {
      choose = resolve;
    }),
  );
  const { asked, lock, outcome } = exported(file);
  lock();
  choose({ canceled: false, filePath: path });
  await expect(outcome).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
  expect(asked).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a place that takes no file is said by its code', async () => {
  chosen(join(folder, 'weg', 'agenda.ics'));
  const { outcome } = exported(file);
  await expect(outcome).rejects.toMatchObject({ code: 'IO_ERROR' });
});
