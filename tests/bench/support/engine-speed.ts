/** How many characters a second an engine reads, and whether the time grows with the text alone. */
import type { Measurement } from './measurement';
import { median } from './statistics';

const MILLION = 1_000_000;
const GOAL = 1_000_000;
const LONGER = 4;
const TURNS = 5;
const MOST_GROWTH = 1.25;

type Engine = {
  /** What it does, as the measure's name. */
  readonly name: string;
  /** A million characters. */
  readonly text: string;
  readonly read: (text: string) => unknown;
};

export const engineSpeed = ({ name, text, read }: Engine): readonly Measurement[] => {
  const secondsFor = (many: string): number => {
    const times = Array.from({ length: TURNS }, () => {
      const began = performance.now();
      read(many);
      return performance.now() - began;
    });
    return median(times) / 1000;
  };
  secondsFor(text.slice(0, MILLION / 10));
  const once = secondsFor(text);
  const longer = secondsFor(text.repeat(LONGER));
  const speed = MILLION / once;
  const growth = longer / once;
  return [
    {
      measure: name,
      value: speed,
      unit: 'characters/s',
      peer: { name: 'limit', value: GOAL },
      ratio: speed / GOAL,
      goal: `>= ${GOAL} characters/s`,
      met: speed >= GOAL,
    },
    {
      measure: `${name}, 4 million against 1 million characters`,
      value: growth,
      unit: 'times as long',
      peer: { name: 'linear', value: LONGER },
      ratio: growth / LONGER,
      goal: `<= ${MOST_GROWTH} x linear`,
      met: growth / LONGER <= MOST_GROWTH,
    },
  ];
};
