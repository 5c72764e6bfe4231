import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkText, suggestWords } from '../../../electron/features/spelling/spelling-service';
import { tempFolder } from '../vault/support/temp-folder';
import { openSpeller, openSpelling } from './support';

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A worker that breaks down or hangs on a word, and answers every other. */
const brokenWorker = (): string => {
  const file = join(tempFolder(), 'broken.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ id, words }) => {
       if (words?.includes('breuk')) throw new Error('breuk');
       if (words?.includes('lus')) for (;;);
       parentPort.postMessage({ id, words: words ?? [] });
     });`,
  );
  return file;
};

/** Of a school that taught no words. */
const inSchool = (text: string) => ({ schoolId: '0190a000-0000-7000-8000-000000000000', text });

it('loads nothing before it is asked, and releases the dictionary when it is not', async () => {
  const speller = await openSpeller({ idleMs: 200 });
  expect(speller.isLoaded()).toBe(false);
  expect(await speller.wrong([])).toEqual([]);
  expect(speller.isLoaded()).toBe(false);
  expect(await speller.wrong(['handelingsdeel', 'handelinsgdeel'])).toEqual(['handelinsgdeel']);
  expect(speller.isLoaded()).toBe(true);
  await sleep(500);
  expect(speller.isLoaded()).toBe(false);
  expect(await speller.wrong(['handelinsgdeel'])).toEqual(['handelinsgdeel']);
});

it('answers questions that come together, each its own', async () => {
  const speller = await openSpeller();
  const answers = await Promise.all([
    speller.wrong(['leest', 'leezt']),
    speller.suggest('leezt'),
    speller.wrong(['goed']),
  ]);
  expect(answers[0]).toEqual(['leezt']);
  expect(answers[1]).toContain('leest');
  expect(answers[2]).toEqual([]);
});

it('gives no marks when the worker breaks down, and starts another', async () => {
  const context = await openSpelling({ worker: brokenWorker() });
  expect(await checkText(context, inSchool('breuk'))).toEqual([]);
  expect(context.speller.isLoaded()).toBe(false);
  expect(await checkText(context, inSchool('heel'))).toHaveLength(1);
});

it('gives no marks when the worker hangs, and starts another', async () => {
  const context = await openSpelling({ worker: brokenWorker(), patienceMs: 300 });
  expect(await checkText(context, inSchool('lus'))).toEqual([]);
  expect(await checkText(context, inSchool('heel'))).toHaveLength(1);
});

it('gives no marks where there is no worker or no dictionary', async () => {
  const without = await openSpelling({ worker: join(tempFolder(), 'gone.mjs') });
  expect(await checkText(without, inSchool('handelinsgdeel'))).toEqual([]);
  const empty = tempFolder();
  const lost = await openSpelling({ folder: () => empty });
  expect(await checkText(lost, inSchool('handelinsgdeel'))).toEqual([]);
  expect(await suggestWords(lost, 'handelinsgdeel')).toEqual([]);
  const unbuilt = await openSpelling({
    folder: () => {
      throw new Error('the app was built without its data');
    },
  });
  expect(await checkText(unbuilt, inSchool('handelinsgdeel'))).toEqual([]);
});
