/** Puts another word in the place of an unknown one, everywhere in its section, with a way back. */
import { fieldKey } from './draft-fields';
import type { Mark } from './draft-fields';
import { grouped } from './grouped';
import { textFieldOf, typeOver } from './text-field';
import { whereIs } from './unknown-words';
import type { UnknownWord } from './unknown-words';

export type Replaced = {
  readonly count: number;
  /** @returns how often it is back */ readonly undo: () => number;
};

/** The last first, so that the places before it stay what they are. */
const replaceIn = (places: readonly Mark[], other: string): readonly Mark[] =>
  places.toReversed().flatMap((mark) => {
    const field = textFieldOf(mark.field);
    const at = field === null ? null : whereIs(field.value, mark.word, mark);
    return field !== null && at !== null && typeOver(field, at.start, at.end, other)
      ? [{ ...mark, ...at }]
      : [];
  });

/** The first first: when it is back, the next one is at its own place again. */
const putBack = (replaced: readonly Mark[], other: string): number =>
  replaced.toReversed().filter(({ field: place, start, word }) => {
    const field = textFieldOf(place);
    const end = start + other.length;
    // What was typed over it since stays.
    return field?.value.slice(start, end) === other && typeOver(field, start, end, word);
  }).length;

export const replaceWord = ({ places }: UnknownWord, other: string): Replaced => {
  const byField = [...grouped(places, ({ field }) => fieldKey(field)).values()];
  const done = byField.map((marks) => replaceIn(marks, other));
  return {
    count: done.flat().length,
    undo: () => done.reduce((sum, marks) => sum + putBack(marks, other), 0),
  };
};
