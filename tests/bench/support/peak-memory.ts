/** How much the memory of this process grows while something runs. */

const BYTES_PER_MEGABYTE = 1_000_000;
const EVERY_MS = 10;

/** Resident memory now, in MB. */
export const residentMemory = (): number => process.memoryUsage.rss() / BYTES_PER_MEGABYTE;

/** Runs `work`. @returns the most memory that it had on its way, in MB */
export const peakDuring = async (work: () => Promise<unknown>): Promise<number> => {
  let peak = residentMemory();
  const look = (): void => {
    peak = Math.max(peak, residentMemory());
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  look();
  return peak;
};
