/**
 * The meter of re-identifiability: how many pupils of the school fit what is left in the text. Pure.
 * Threat: a text without a name that fits one pupil of the school (domain.md section 3). It counts too
 * many rather than too few where the list is silent, and says apart what no list knows.
 */
import type { CasusMeter } from '../../../contract/casus-meter';
import type { Hint } from '../../../deidentify/hint';
import { attributesOf } from './attribute';
import type { Attribute } from './attribute';
import { countFitting, traitsOf } from './fits';
import type { MeterPupil, Traits } from './fits';
import { widerOf } from './wider';

/** Without what a person answered: that lies with the casus. */
export type Meter = Omit<CasusMeter, 'acceptedReason'>;

export type MeterInput = {
  /** The pupils on the list of the school now; none: there is no list. */
  readonly pupils: readonly MeterPupil[];
  /** The day on which ages are counted, `YYYY-MM-DD`. */
  readonly today: string;
  readonly minimum: number;
};

type Measured = Meter['attributes'][number];

const measured = (pupils: readonly Traits[], attributes: readonly Attribute[]): Measured[] =>
  attributes.map((attribute) => ({
    kind: attribute.kind,
    surface: attribute.surface,
    matchingAlone: countFitting(pupils, [attribute]),
    matchingWithout: countFitting(
      pupils,
      attributes.filter((other) => other !== attribute),
    ),
  }));

/**
 * The one whose leaving out gains most; among equals the rarest by itself (group and age may each tell the
 * same, so that neither gains). Null where none of them sets anybody apart.
 */
const narrowestOf = (attributes: readonly Measured[], population: number): number | null => {
  const [first] = attributes
    .map((attribute, at) => ({ ...attribute, at }))
    .filter(({ matchingAlone }) => matchingAlone < population)
    .sort(
      (one, other) =>
        other.matchingWithout - one.matchingWithout || one.matchingAlone - other.matchingAlone,
    );
  return first?.at ?? null;
};

const widerMatches = (
  pupils: readonly Traits[],
  attributes: readonly Attribute[],
): Meter['wider'] =>
  attributes.flatMap((attribute) => {
    const wider = widerOf(attribute);
    if (wider === null) return [];
    const { kind } = attribute;
    const asked = attributes.map((other) =>
      other === attribute ? { kind, accepts: wider.accepts } : other,
    );
    return [{ kind, proposal: wider.proposal, matching: countFitting(pupils, asked) }];
  });

/** Also what is said of somebody else: a father's job tells whose child it is. Each words once. */
const unknowableOf = (hints: readonly Hint[]): Meter['unknowable'] => {
  const found = new Map<string, Meter['unknowable'][number]>();
  for (const { kind, surface } of hints) {
    if (kind === 'yearGroup' || kind === 'sex' || kind === 'age') continue;
    const key = `${kind} ${surface.toLowerCase()}`;
    if (!found.has(key)) found.set(key, { kind, surface });
  }
  return [...found.values()];
};

/** What the hints that are left in a text tell, against the class list of the school. */
export const meterOfHints = (
  hints: readonly Hint[],
  { pupils, today, minimum }: MeterInput,
): Meter => {
  const traits = pupils.map((pupil) => traitsOf(pupil, today));
  const attributes = attributesOf(hints);
  const population = traits.length;
  const matching = countFitting(traits, attributes);
  const counts = measured(traits, attributes);
  const counted = population > 0;
  return {
    state: counted ? 'counted' : 'noList',
    population,
    matching,
    minimum,
    belowMinimum: counted && matching < minimum,
    attributes: counts,
    narrowest: narrowestOf(counts, population),
    wider: counted ? widerMatches(traits, attributes) : [],
    unknowable: unknowableOf(hints),
  };
};

type TextInput = MeterInput & {
  /** The texts of all parts as they leave. */
  readonly outcome: readonly string[];
  /** The engine's. */
  readonly findHints: (text: string) => readonly Hint[];
};

/** The meter of a casus, over what the reader gets: the replacements are in it, the names are not. */
export const meterOf = ({ outcome, findHints, ...input }: TextInput): Meter =>
  meterOfHints(
    outcome.flatMap((text) => findHints(text)),
    input,
  );
