import type { Argon2Policy } from '../../../../electron/vault/keys/argon2';

const cheap = { memoryKib: 64, passes: 1, lanes: 1 };

/** For tests alone: the settled parameters take 400 ms a guess. */
export const cheapArgon2: Argon2Policy = {
  chosen: cheap,
  floor: cheap,
  ceiling: { memoryKib: 1024, passes: 4, lanes: 1 },
};
