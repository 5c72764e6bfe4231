import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPreferences } from '../../../electron/shell/preferences';

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), 'casuskluis-')), 'venster.json');

test('what was set is there at the next start', () => {
  const file = freshFile();
  openPreferences(file).set({
    colorScheme: 'dark',
    bounds: { x: 5, y: 6, width: 1000, height: 700 },
  });
  expect(openPreferences(file).get()).toEqual({
    colorScheme: 'dark',
    maximized: false,
    bounds: { x: 5, y: 6, width: 1000, height: 700 },
  });
});

test.each([
  '',
  '{',
  '[]',
  '7',
  '{"bounds":{"x":"a"},"colorScheme":"pink"}',
  '{"bounds":{"x":1,"y":2,"width":3,"height":4}}',
])('a file with %s gives the defaults', (content) => {
  const file = freshFile();
  writeFileSync(file, content);
  expect(openPreferences(file).get()).toEqual({
    colorScheme: 'auto',
    maximized: false,
    bounds: null,
  });
});

test('a file that can not be written is no error', () => {
  const preferences = openPreferences(join(freshFile(), 'geen-map', 'venster.json'));
  preferences.set({ maximized: true });
  expect(preferences.get().maximized).toBe(true);
});

test('the file holds the window and the colours, and nothing else', () => {
  const file = freshFile();
  openPreferences(file).set({ maximized: true });
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).toSorted()).toEqual([
    'bounds',
    'colorScheme',
    'maximized',
  ]);
});
