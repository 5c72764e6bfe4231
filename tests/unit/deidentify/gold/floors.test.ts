/**
 * What the engine reaches on the invented texts of tests/fixtures/deidentify, measured as the shared
 * score.py does. A floor is what was measured less 0.02 (false hits: plus 1), and on the texts that were kept
 * apart never below the goal of issue 3, which stands beside it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAnnotated } from '../../../../build/deidentify/annotations';
import { identityOf } from '../../../../build/deidentify/identity-of';
import { compileIdentity } from '../../../../electron/deidentify';
import { identifyOne } from '../engine';
import { goldFile } from './gold-texts';
import type { GoldText } from './gold-texts';
import { scoreOf } from './score';
import type { Annotation, Score } from './score';

type Floor = {
  /** Issue 3 §2. */
  readonly goal: number;
  readonly tune: number;
  readonly kept: number;
  /** Less is better. */
  readonly atMost?: true;
};

const FLOORS: Readonly<Record<string, Floor>> = {
  'PERSON known': { goal: 0.995, tune: 0.975, kept: 0.995 },
  'PERSON unknown': { goal: 0.95, tune: 0.958, kept: 0.956 },
  ORGANISATION: { goal: 0.88, tune: 0.954, kept: 0.892 },
  LOCATION: { goal: 0.85, tune: 0.958, kept: 0.945 },
  POSTCODE_ADDRESS: { goal: 0.95, tune: 0.98, kept: 0.964 },
  DATE: { goal: 0.97, tune: 0.97, kept: 0.97 },
  AGE: { goal: 0.93, tune: 0.971, kept: 0.93 },
  PHONE: { goal: 0.97, tune: 0.98, kept: 0.98 },
  EMAIL: { goal: 0.98, tune: 0.98, kept: 0.98 },
  URL: { goal: 0.98, tune: 0.98, kept: 0.98 },
  BSN: { goal: 0.98, tune: 0.967, kept: 0.98 },
  ID: { goal: 0.8, tune: 0.976, kept: 0.943 },
  'no leak, direct': { goal: 0.85, tune: 0.852, kept: 0.854 },
  'no leak, with schools and places': { goal: 0.75, tune: 0.798, kept: 0.765 },
  'untouched texts': { goal: 0.88, tune: 0.939, kept: 0.882 },
  'false hits per 1,000 words': { goal: 6, tune: 1.6, kept: 2.26, atMost: true },
};

const measuresOf = (score: Score): Readonly<Record<string, number>> => ({
  ...score.recall,
  'PERSON known': score.personKnown,
  'PERSON unknown': score.personUnknown,
  'no leak, direct': score.noLeakDirect,
  'no leak, with schools and places': score.noLeakNamed,
  'untouched texts': score.untouched,
  'false hits per 1,000 words': score.falsePer1000Words,
});

type Kind = 'tune' | 'kept';

const fixtures = readdirSync(join(process.cwd(), 'tests', 'fixtures', 'deidentify'));

const textsOf = (kind: Kind): readonly GoldText[] =>
  fixtures
    .filter((name) => new RegExp(`^${kind}-\\d+\\.txt$`, 'u').test(name))
    .flatMap((name) => goldFile(name));

const annotate = ({ text, identity }: GoldText): readonly Annotation[] =>
  identifyOne(text, { matcher: compileIdentity(identityOf(identity)), today: null }).filter(
    isAnnotated,
  );

type Row = { readonly measure: string; readonly fell: boolean; readonly line: string };

/** A line for each measure, so that a failure says which of them fell. */
const tableOf = (score: Score, kind: Kind): readonly Row[] => {
  const values = measuresOf(score);
  return Object.entries(FLOORS).map(([measure, { goal, atMost, ...floors }]) => {
    const value = values[measure] ?? Number.NaN;
    const floor = floors[kind];
    const holds = atMost === true ? value <= floor : value >= floor;
    const found = `${measure.padEnd(34)}${value.toFixed(3).padStart(7)}`;
    const beside = `floor ${floor.toFixed(3)}, goal ${goal}`;
    return { measure, fell: !holds, line: `${holds ? '    ' : 'FELL'} ${found}, ${beside}` };
  });
};

describe.each(['tune', 'kept'] as const)('the %s texts', (kind) => {
  const texts = textsOf(kind);

  it('are there, a hundred at least, one in four with nothing to find', () => {
    expect(texts.length).toBeGreaterThanOrEqual(100);
    const empty = texts.filter(({ spans }) => spans.length === 0).length;
    expect(empty / texts.length).toBeGreaterThanOrEqual(0.25);
  });

  it('are scored no worse than the floors', () => {
    const table = tableOf(scoreOf(texts, annotate), kind);
    const told = [`${texts.length} ${kind} texts`, ...table.map(({ line }) => line)].join('\n');
    const fallen = table.filter(({ fell }) => fell).map(({ measure }) => measure);
    expect(fallen, told).toEqual([]);
  });
});

describe('the texts', () => {
  const all = [...textsOf('tune'), ...textsOf('kept')];

  it('have an id each, so that none is both tuned on and kept apart', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('have no mark left in what the engine reads', () => {
    expect(all.filter(({ text }) => /\{\{|\}\}|^===/mu.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it('have spans in order, without overlap', () => {
    const disordered = all.filter(({ text, spans }) =>
      spans.some(
        (span, index) =>
          text.slice(span.start, span.end) !== span.text ||
          span.start < (spans[index - 1]?.end ?? 0) ||
          span.text.trim() !== span.text,
      ),
    );
    expect(disordered.map(({ id }) => id)).toEqual([]);
  });

  it('know of an identity that bears the names marked as known', () => {
    const strangers = all.filter(
      ({ identity, spans }) => identity === null && spans.some(({ known }) => known === true),
    );
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });
});
