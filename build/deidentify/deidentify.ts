/**
 * npm run -s deidentify < in.jsonl > out.jsonl: one line in ({id, text, identity}), one line out
 * ({id, annotations}). Without window and vault; for measuring the engine.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Lexicon } from '../../electron/deidentify';
import { answerLine } from './line';

const [lexiconPath] = process.argv.slice(2);
if (lexiconPath === undefined) throw new Error('name the lexicon');
const lexicon = new Lexicon(readFileSync(lexiconPath));

for await (const line of createInterface({ input: process.stdin })) {
  const answer = answerLine(line, lexicon);
  if (answer !== undefined) process.stdout.write(`${answer}\n`);
}
