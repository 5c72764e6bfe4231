import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEventLog } from '../../../electron/shell/event-log';

const now = (): Date => new Date('2026-11-21T10:00:00Z');
const freshFile = (): string =>
  join(mkdtempSync(join(tmpdir(), 'casuskluis-')), 'log', 'gebeurtenissen.log');

test('an event becomes one line of codes and numbers', () => {
  const file = freshFile();
  openEventLog(file, now)({ event: 'vault-process-ended', exitCode: 9 });
  expect(readFileSync(file, 'utf8')).toBe(
    '{"at":"2026-11-21T10:00:00.000Z","event":"vault-process-ended","exitCode":9}\n',
  );
});

test('a field that is no plain word is left out', () => {
  const file = freshFile();
  openEventLog(file, now)({ event: 'screen-gone', reason: 'Noor ging naar huis' });
  expect(readFileSync(file, 'utf8')).not.toContain('Noor');
});

test('a log that grew too large makes room', () => {
  const file = freshFile();
  const log = openEventLog(file, now);
  log({ event: 'vault-process-ended', exitCode: 1 });
  writeFileSync(file, 'x'.repeat(300 * 1024));
  log({ event: 'vault-process-ended', exitCode: 2 });
  expect(statSync(file).size).toBeLessThan(200);
});

test('a call of the record under the meldcode leaves no line, not even one without a name', () => {
  const file = freshFile();
  const log = openEventLog(file, now);
  log({ event: 'vault-process-ended', exitCode: 1 });
  for (const method of ['reportingCode.save', 'internal.reportingCodePrint']) {
    log({ event: 'call-failed', method, code: 'INTERNAL', kind: 'Error' });
  }
  expect(readFileSync(file, 'utf8').split('\n').filter(Boolean)).toHaveLength(1);
});
