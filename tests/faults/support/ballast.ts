/** A file that takes all the room on a small disk but for what is left. */
import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const PIECE = Buffer.alloc(16_384, 1);

export const ballastIn = (root: string) => {
  const file = join(root, 'ballast');
  return {
    fill: (leave: number): void => {
      const descriptor = openSync(file, 'w');
      let written = 0;
      try {
        for (;;) written += writeSync(descriptor, PIECE);
      } catch (error) {
        const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
        if (!full) throw error;
      } finally {
        if (leave > 0) ftruncateSync(descriptor, Math.max(0, written - leave));
        closeSync(descriptor);
      }
    },
    remove: (): void => rmSync(file, { force: true }),
  };
};
