/** Writes the lexicon to the path given; build/tasks/lexicon.mjs bundles and runs this. */
import { writeFileSync } from 'node:fs';
import { composeLexicon } from './compose-lexicon';

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('name the file to write');
writeFileSync(target, composeLexicon());
