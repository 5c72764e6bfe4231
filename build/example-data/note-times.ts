import { schoolDays } from './days';
import { between, type Random } from './random';
import type { NoteKind } from './types';

/** Hours in which a kind of note is usually made: first and last. */
const hours: Readonly<Record<NoteKind, readonly [number, number]>> = {
  observation: [8, 13],
  conversation: [8, 16],
  phone: [12, 17],
  email: [7, 21],
  meeting: [13, 16],
  classVisit: [9, 13],
  test: [9, 14],
  other: [10, 16],
};

/** `HH:MM` in steps of five minutes; e-mails on the minute. */
export function noteTime(random: Random, kind: NoteKind): string {
  const [first, last] = hours[kind];
  const minute = kind === 'email' ? between(random, 0, 59) : between(random, 0, 11) * 5;
  return `${twoDigits(between(random, first, last))}:${twoDigits(minute)}`;
}

/** `count` school days in order, spread from `first` to `last`; different ones while there are enough. */
export function spreadDays(
  random: Random,
  { count, first, last }: { count: number; first: string; last: string },
): readonly string[] {
  const days = schoolDays({ first, last });
  const step = days.length / count;
  return Array.from({ length: count }, (_, index) => {
    const position = Math.floor(index * step + random() * Math.max(step - 1, 0));
    return days[position] ?? last;
  });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
