import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  steps: [] as string[],
  /** What the person does in the dialog. */
  choose: (_suggested: string): Promise<string | null> => Promise.resolve(null),
  /** Runs while the page is printed. */
  whilePrinting: (): void => undefined,
}));

vi.mock('electron', () => ({ app: {}, nativeTheme: {}, dialog: {}, BrowserWindow: {} }));
vi.mock('../../../electron/shell/file-dialogs', () => ({
  registerPath: () => undefined,
  choosePath: (_window: unknown, purpose: string, suggested: string) => {
    fake.steps.push(`${purpose} ${suggested}`);
    return fake.choose(suggested);
  },
}));
vi.mock('../../../electron/shell/pdf', () => ({
  printToPdf: () => {
    fake.steps.push('print');
    fake.whilePrinting();
    return Promise.resolve(new Uint8Array([37, 80, 68, 70]));
  },
}));

const { casusExportHandlers } = await import('../../../electron/shell/casus-export');

const folder = mkdtempSync(join(tmpdir(), 'casuskluis-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Answer = () => unknown;
const ok = (value: unknown) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, code });

const id = '01a20100-0000-7000-8000-000000000001';
const asked = { id, versionNumber: 2, layout: 'perPartner' } as never;

const setUp = (own: Record<string, Answer> = {}) => {
  let window: object = {};
  const stopped: string[] = [];
  const answers: Record<string, Answer> = {
    'internal.casusFileName': () => ok({ fileName: 'casus-k7-groen-versie-2-per-partner.pdf' }),
    'internal.casusPrint': () =>
      ok({ html: '<p></p>', title: 't', header: 'h', footer: 'f', date: '2026-11-22' }),
    'internal.casusDocx': () => ok({ bytes: new Uint8Array([80, 75]) }),
    'internal.casusExported': () => ok({}),
    ...own,
  };
  const lock = (): void => {
    window = {};
  };
  const context = {
    keeper: {
      window: () => window,
      vault: (method: string) => {
        fake.steps.push(method);
        return Promise.resolve(answers[method]?.());
      },
      notSaved: { exportStopped: () => stopped.push('told') },
    },
  } as never;
  const exportAs = (as: 'casus.exportPdf' | 'casus.exportDocx') =>
    casusExportHandlers[as](context, asked);
  return { exportAs, lock, stopped };
};

const files = () => readdirSync(folder);
const path = (name: string) => join(folder, name);

beforeEach(() => {
  fake.steps.length = 0;
  fake.choose = (suggested) => Promise.resolve(path(suggested));
  fake.whilePrinting = () => undefined;
  for (const name of files()) rmSync(path(name));
});

test('first the place is chosen, then the vault gives the content, then it is written and recorded', async () => {
  const { exportAs } = setUp();
  expect(await exportAs('casus.exportPdf')).toEqual({ saved: true });
  expect(fake.steps).toEqual([
    'internal.casusFileName',
    'savePdf casus-k7-groen-versie-2-per-partner.pdf',
    'internal.casusPrint',
    'print',
    'internal.casusExported',
  ]);
  expect(files()).toEqual(['casus-k7-groen-versie-2-per-partner.pdf']);
  expect(readFileSync(path(files()[0] ?? ''), 'utf8')).toBe('%PDF');
});

test.each(['casus.exportPdf', 'casus.exportDocx'] as const)(
  '%s that is cancelled asks the vault for no content, and records nothing',
  async (as) => {
    fake.choose = () => Promise.resolve(null);
    const { exportAs } = setUp();
    expect(await exportAs(as)).toEqual({ saved: false });
    expect(fake.steps.filter((step) => step.startsWith('internal.'))).toEqual([
      'internal.casusFileName',
    ]);
  },
);

test('a version that is not there is refused before anything is asked', async () => {
  const { exportAs } = setUp({ 'internal.casusFileName': () => refused('CASUS_NOT_RELEASED') });
  await expect(exportAs('casus.exportDocx')).rejects.toMatchObject({ code: 'CASUS_NOT_RELEASED' });
  expect(fake.steps).toEqual(['internal.casusFileName']);
});

test('what the vault refuses is not written', async () => {
  const { exportAs } = setUp({ 'internal.casusDocx': () => refused('IDENTITY_LEFT') });
  await expect(exportAs('casus.exportDocx')).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  expect(files()).toEqual([]);
});

test('what could not be written is not recorded', async () => {
  fake.choose = () => Promise.resolve(join(folder, 'weg', 'casus.docx'));
  const { exportAs } = setUp();
  await expect(exportAs('casus.exportDocx')).rejects.toMatchObject({ code: 'IO_ERROR' });
  expect(fake.steps).not.toContain('internal.casusExported');
});

test('a file that could not be recorded does not stay', async () => {
  const { exportAs } = setUp({ 'internal.casusExported': () => refused('DISK_FULL') });
  await expect(exportAs('casus.exportDocx')).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(files()).toEqual([]);
});

test('an earlier file of the person stays as it was when recording fails, and when it succeeds it goes', async () => {
  const place = path('al-van-mij.docx');
  writeFileSync(place, 'van mij');
  fake.choose = () => Promise.resolve(place);
  const failing = setUp({ 'internal.casusExported': () => refused('DISK_FULL') });
  await expect(failing.exportAs('casus.exportDocx')).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(files()).toEqual(['al-van-mij.docx']);
  expect(readFileSync(place, 'utf8')).toBe('van mij');
  await setUp().exportAs('casus.exportDocx');
  expect(readFileSync(place, 'utf8')).toBe('PK');
});

test('what is recorded does not stand in its place yet', async () => {
  const seen: string[][] = [];
  const { exportAs } = setUp({
    'internal.casusExported': () => {
      seen.push(files());
      return ok({});
    },
  });
  await exportAs('casus.exportDocx');
  expect(seen[0]?.every((name) => name.endsWith('.tmp'))).toBe(true);
});

describe('a lock in between', () => {
  const expectStopped = async (as: 'casus.exportPdf' | 'casus.exportDocx', made = setUp()) => {
    await expect(made.exportAs(as)).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
    expect(files()).toEqual([]);
    expect(made.stopped).toEqual(['told']);
  };

  test('while the dialog stands open: nothing is asked, also not of a vault that is open again', async () => {
    const made = setUp();
    fake.choose = (suggested) => {
      made.lock();
      return Promise.resolve(path(suggested));
    };
    await expectStopped('casus.exportDocx', made);
    expect(fake.steps).not.toContain('internal.casusDocx');
  });

  test('while the page is printed: nothing is written', async () => {
    const made = setUp();
    fake.whilePrinting = made.lock;
    await expectStopped('casus.exportPdf', made);
    expect(fake.steps).not.toContain('internal.casusExported');
  });

  test('that breaks off the printing is told as a lock', async () => {
    const made = setUp();
    fake.whilePrinting = () => {
      made.lock();
      throw new Error('window destroyed');
    };
    await expectStopped('casus.exportPdf', made);
  });

  test('before it could be recorded: the file does not stay', async () => {
    await expectStopped(
      'casus.exportDocx',
      setUp({ 'internal.casusExported': () => refused('VAULT_LOCKED') }),
    );
  });

  test('a dialog that the lock closed is told too', async () => {
    const made = setUp();
    fake.choose = () => {
      made.lock();
      return Promise.resolve(null);
    };
    await expectStopped('casus.exportDocx', made);
  });
});
