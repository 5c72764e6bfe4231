/** Runs last: what all the tests before it left behind. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  blockedRequests,
  canaries,
  exportsFolder,
  runFolder,
  userDataRoot,
} from './support/run-folder';

const filesUnder = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    // Gone meanwhile, or another user's.
    return [];
  }
};

/** Above this it is no file of ours; a whole machine's /tmp is not read into memory. */
const LARGEST = 256 * 1024 * 1024;

const contentOf = (file: string): Buffer => {
  try {
    return statSync(file).size > LARGEST ? Buffer.alloc(0) : readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
};

test('in the whole run no app asked the network for anything', () => {
  const counts = blockedRequests();
  expect(counts.length, 'apps that were counted').toBeGreaterThanOrEqual(5);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(0);
});

test('no word that was typed stands readable on the disk', () => {
  const words = canaries();
  expect(words.length).toBeGreaterThanOrEqual(15);
  const needles = words.flatMap((word) => [
    { word, bytes: Buffer.from(word, 'utf8') },
    { word, bytes: Buffer.from(word, 'utf16le') },
  ]);
  // What was exported is readable on purpose; the list of canaries is written in reverse.
  const readable = `${exportsFolder}${sep}`;
  const places = [userDataRoot, runFolder, tmpdir(), '/var/tmp', homedir()];
  const files = [...new Set(places.flatMap(filesUnder))].filter(
    (file) => !file.startsWith(readable),
  );
  expect(files.some((file) => file.endsWith('kluis.db'))).toBe(true);
  const found = files.flatMap((file) => {
    const content = contentOf(file);
    return needles.flatMap(({ word, bytes }) =>
      file.includes(word) || content.includes(bytes) ? [`${word} in ${file}`] : [],
    );
  });
  expect(found).toEqual([]);
});
