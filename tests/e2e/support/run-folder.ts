/** What all tests of one run share on disk: their user-data folders, and counts for the closing checks. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One run is one parent process of the workers. */
export const runFolder = join(tmpdir(), `casuskluis-e2e-${process.ppid}`);
export const userDataRoot = join(runFolder, 'user-data');
/** Files that a test exported on purpose: readable by design, so outside the search for canaries. */
export const exportsFolder = join(runFolder, 'exports');

for (const folder of [userDataRoot, exportsFolder]) mkdirSync(folder, { recursive: true });

const requestsFile = join(runFolder, 'requests.txt');
const canariesFile = join(runFolder, 'canaries.txt');
const linesOf = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

/** Notes how many requests one app blocked in its life. */
export const noteBlockedRequests = (count: number): void =>
  appendFileSync(requestsFile, `${count}\n`);
export const blockedRequests = (): readonly number[] => linesOf(requestsFile).map(Number);

const reversed = (word: string): string => [...word].toReversed().join('');

/** Looks for this at the end; it is written down in reverse, so that the list is no find itself. */
export const remember = (secret: string): void =>
  appendFileSync(canariesFile, `${reversed(secret)}\n`);

/** A word that stands nowhere else. */
export const canary = (stem: string): string => {
  const word = `${stem}${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  remember(word);
  return word;
};
export const canaries = (): readonly string[] => linesOf(canariesFile).map(reversed);
