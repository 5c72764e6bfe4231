/** Writes the schema to the path given; build/archive-schema/make.mjs bundles and runs this. */
import { writeFileSync } from 'node:fs';
import { composeArchiveSchema } from './compose-schema';

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('name the file to write');
writeFileSync(target, composeArchiveSchema());
