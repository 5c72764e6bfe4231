import { writeSync } from 'node:fs';

/** Written at once, before anything else happens: what the parent reads was really done. */
export const say = (line: Readonly<Record<string, string | number | boolean | null>>): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};
