import { expect, it } from 'vitest';
import type { LogRecord } from '../../../electron/features/casus/casus-records';
import { logOfVersion } from '../../../electron/features/casus/version-log';

const entry = (action: LogRecord['action'], versionNumber: number | null = null): LogRecord => ({
  at: '2025-11-12T09:00:00.000Z',
  byRole: 'careCoordinator',
  action,
  tag: null,
  hint: null,
  surface: null,
  replacement: null,
  count: 1,
  versionNumber,
});

/** Newest first, as the log is read. */
const log = [
  entry('undone'),
  entry('exported', 1),
  entry('reopened', 3),
  entry('released', 2),
  entry('marked'),
  entry('exported', 1),
  entry('kept'),
  entry('reopened', 2),
  entry('released', 1),
  entry('replaced', 1),
  entry('changed'),
];
const actionsOf = (versionNumber: number): string[] =>
  logOfVersion(log, versionNumber).map(({ action }) => action);

it('a version has what was decided in its draft, and what names it', () => {
  expect(actionsOf(1)).toEqual(['exported', 'exported', 'released', 'replaced', 'changed']);
  expect(actionsOf(2)).toEqual(['released', 'marked', 'kept', 'reopened']);
});

it('a draft has what was decided since the last release', () => {
  expect(actionsOf(3)).toEqual(['undone', 'reopened']);
  expect(logOfVersion([entry('kept'), entry('changed')], 1)).toHaveLength(2);
});
