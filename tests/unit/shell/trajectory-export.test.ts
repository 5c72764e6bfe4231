import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ steps: [] as string[], folder: '' }));

vi.mock('electron', () => ({ app: {}, nativeTheme: {}, dialog: {}, BrowserWindow: {} }));
vi.mock('../../../electron/shell/file-dialogs', () => ({
  registerPath: () => undefined,
  choosePath: (_window: unknown, purpose: string, suggested: string) => {
    fake.steps.push(`${purpose} ${suggested}`);
    return Promise.resolve(join(fake.folder, suggested));
  },
}));
vi.mock('../../../electron/shell/png', () => ({
  drawPng: ({ width, height }: { width: number; height: number }) => {
    fake.steps.push(`draw ${String(width)} × ${String(height)}`);
    return Promise.resolve(new Uint8Array([137, 80, 78, 71]));
  },
}));

const { trajectoryExportHandlers } = await import('../../../electron/shell/trajectory-export');

fake.folder = mkdtempSync(join(tmpdir(), 'casuskluis-picture-'));
afterAll(() => rmSync(fake.folder, { recursive: true, force: true }));
beforeEach(() => {
  fake.steps.length = 0;
  for (const name of readdirSync(fake.folder)) rmSync(join(fake.folder, name));
});

const window = {};
const exportAs = (format: 'svg' | 'png', recorded: unknown = { ok: true, value: {} }) => {
  const answers: Record<string, unknown> = {
    'internal.trajectoryPictureName': { ok: true, value: { fileName: `beeld.${format}` } },
    'internal.trajectoryPicture': { ok: true, value: { svg: '<svg/>', width: 592, height: 382 } },
    'internal.trajectoryPictureExported': recorded,
  };
  const context = {
    keeper: {
      window: () => window,
      vault: (method: string) => {
        fake.steps.push(method);
        return Promise.resolve(answers[method]);
      },
      notSaved: { exportStopped: () => undefined },
    },
  } as never;
  const asked = { id: 'a', goalId: 'b', kind: 'progress', format } as never;
  return trajectoryExportHandlers['trajectory.exportPicture'](context, asked);
};

const written = () => readdirSync(fake.folder).map((name) => [name, read(name)]);
const read = (name: string) => readFileSync(join(fake.folder, name), 'latin1');

test('a picture is drawn by the vault only after a place was chosen, and recorded', async () => {
  expect(await exportAs('svg')).toEqual({ saved: true });
  expect(fake.steps).toEqual([
    'internal.trajectoryPictureName',
    'saveSvg beeld.svg',
    'internal.trajectoryPicture',
    'internal.trajectoryPictureExported',
  ]);
  expect(written()).toEqual([['beeld.svg', '<svg/>']]);
});

test('as PNG it is drawn from that same SVG', async () => {
  await exportAs('png');
  expect(fake.steps).toContain('savePng beeld.png');
  expect(fake.steps).toContain('draw 592 × 382');
  expect(written()).toEqual([['beeld.png', '\u0089PNG']]);
});

test('a picture that could not be recorded does not stay', async () => {
  await expect(exportAs('png', { ok: false, code: 'DISK_FULL' })).rejects.toMatchObject({
    code: 'DISK_FULL',
  });
  expect(written()).toEqual([]);
});
