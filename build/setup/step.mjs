import { performance } from 'node:perf_hooks';

/** A set-up step that cannot go on. The message is the whole sentence that the user reads. */
export class SetupError extends Error {
  /**
   * @param {string} message what went wrong and what mends it, in Dutch
   * @param {string} [detail] the last lines of a tool's own output
   */
  constructor(message, detail = '') {
    super(message);
    this.name = 'SetupError';
    this.detail = detail;
  }
}

/** Seconds as Dutch people write them: `12,3 s`, `2 min 18 s`. */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Prints one progress line; everything of the set-up goes to stdout. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs one step and prints one line about it.
 * @param {string} title Dutch, as a noun: "Pakketten"
 * @param {() => Promise<{value?: unknown, note: string}>} run does what is missing; `note` says what
 * @returns {Promise<unknown>} the step's value
 */
export async function step(title, run) {
  const start = performance.now();
  try {
    const { value, note } = await run();
    say(`✓ ${title}: ${note} (${formatDuration(performance.now() - start)})`);
    return value;
  } catch (error) {
    say(`✗ ${title}: mislukt (${formatDuration(performance.now() - start)})`);
    throw error;
  }
}
