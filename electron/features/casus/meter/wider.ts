/** A wider band for an attribute (domain.md section 3, "Generalise"): age → band, group → bouw, no sex. Pure. */
import { ageBandWords, bandAround, yearBandOf } from '../generalise';
import { agesBetween, OLDEST } from './attribute';
import type { Attribute, Value } from './attribute';
import { meterTexts } from './meter-texts';

export type Wider = { readonly proposal: string; readonly accepts: ReadonlySet<Value> };

const numbered = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16].map(String);
const yearGroups = [...numbered, 'S'];

const widerGroups = (groups: readonly string[]): Wider | null => {
  const bands = new Set(yearGroups.filter((group) => groups.includes(group)).map(yearBandOf));
  const words = [...bands].filter((band) => band !== null);
  return words.length === 0
    ? null
    : {
        proposal: meterTexts.either(words),
        accepts: new Set([
          ...groups,
          ...yearGroups.filter((group) => bands.has(yearBandOf(group))),
        ]),
      };
};

const widerAges = (ages: readonly number[]): Wider | null => {
  const { from } = bandAround(Math.min(...ages));
  const { to } = bandAround(Math.max(...ages));
  return from === 0 && to > OLDEST
    ? null
    : { proposal: ageBandWords({ from, to }), accepts: agesBetween(from, to) };
};

/** A pronoun stands all over a text: other words at one place would widen nothing. */
const PRONOUN = /^(?:hij|hem|zij|haar)$/iu;

const propose = ({ kind, accepts, surface }: Attribute): Wider | null => {
  const values = [...accepts];
  switch (kind) {
    case 'yearGroup':
      return widerGroups(values.filter((value) => typeof value === 'string'));
    case 'age':
      return widerAges(values.filter((value) => typeof value === 'number'));
    case 'sex':
    default:
      if (surface.split(', ').some((words) => PRONOUN.test(words))) return null;
      return { proposal: meterTexts.withoutSex, accepts: new Set(['girl', 'boy']) };
  }
};

/** The next wider words and whom they fit; null where the attribute is as wide as that already. */
export const widerOf = (attribute: Attribute): Wider | null => {
  const wider = propose(attribute);
  return wider === null || wider.accepts.size <= attribute.accepts.size ? null : wider;
};
