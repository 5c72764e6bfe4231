// node tests/bench/run.mjs [--runs N] [--only name]: one JSON line per measure, each beside its peer or
// limit of the same run. Build and desktop first: npm run bench.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../faults/bundle.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, only: { type: 'string', default: '' } },
});
const folder = await bundle({
  name: 'bench',
  entries: {
    main: 'tests/bench/main.ts',
    'copy-worker': 'electron/vault/backup/copy-worker.ts',
  },
});
const { runBench } = await import(pathToFileURL(join(folder, 'main.js')).href);
const met = await runBench({ runs: Math.max(1, Number(values.runs)), only: values.only });
process.exit(met ? 0 : 1);
