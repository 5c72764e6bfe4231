/** Runs the measures of design.md's table "Speed" that exist by now and prints a JSON line for each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigVaultFolder } from './support/big-vault';
import type { Bench, Measurement } from './support/measurement';
import { archiveMemory } from './measures/archives';
import { checkWhileTyping } from './measures/check-while-typing';
import { deidentifySpeed } from './measures/deidentify';
import { encryptedAgainstPlain } from './measures/encrypted-against-plain';
import { identifySpeed } from './measures/identify';
import { importClassList } from './measures/import-class-list';
import { launchTime } from './measures/launch';
import { openVaultInApp } from './measures/open-vault';
import { oppSpeed } from './measures/opp';
import { packagedSize } from './measures/packaged-size';
import { saveNoteInService } from './measures/save-note';
import { searchInService } from './measures/search';
import { trajectorySpeed } from './measures/trajectories';

const benches: readonly Bench[] = [
  deidentifySpeed,
  identifySpeed,
  checkWhileTyping,
  oppSpeed,
  trajectorySpeed,
  importClassList,
  archiveMemory,
  saveNoteInService,
  searchInService,
  encryptedAgainstPlain,
  packagedSize,
  launchTime,
  openVaultInApp,
];

const rounded = (value: number): number => Number(value.toPrecision(4));

const print = (measurement: Measurement): void => {
  const { value, p95, p99, peer, ratio, ...rest } = measurement;
  const line = {
    ...rest,
    value: rounded(value),
    ...(p95 === undefined ? {} : { p95: rounded(p95) }),
    ...(p99 === undefined ? {} : { p99: rounded(p99) }),
    peer: { name: peer.name, value: rounded(peer.value) },
    ratio: rounded(ratio),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** @returns whether every goal was met */
export const runBench = async ({
  runs,
  only,
}: {
  readonly runs: number;
  /** Beginning of a bench's name. */
  readonly only: string;
}): Promise<boolean> => {
  // Of figures that were taken while the machine did other work, only the ratio to a peer says something.
  const busy = loadavg().map((load) => load.toFixed(1));
  process.stderr.write(`bench: ${cpus().length} cores, load ${busy.join(' ')}\n`);
  let met = true;
  for (const { name, needsBigVault, run } of benches) {
    if (!name.startsWith(only)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'casuskluis-bench-'));
    try {
      const bigVault = needsBigVault ? await bigVaultFolder() : '';
      for (const measurement of await run({ runs, folder, bigVault })) {
        print(measurement);
        met &&= measurement.met;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return met;
};
