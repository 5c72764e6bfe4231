/** design.md, idea 5: no screen and no page promises that nobody can be recognised. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROMISE =
  /anoniem|anonimiser|onherleidbaar|onherkenbaar|(?:niet|niemand)[^.'"`]{0,30}herleidbaar/iu;

/** The one text that says why it is never said. */
const TELLS_WHY = 'Waarom er nooit "anoniem" staat';

const FOLDERS = [
  'renderer',
  'electron/contract',
  'electron/documents',
  'electron/features',
  'electron/shell',
];

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/u.test(line);

it('no text of the app promises it', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => PROMISE.test(line) && !isComment(line) && !line.includes(TELLS_WHY))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
