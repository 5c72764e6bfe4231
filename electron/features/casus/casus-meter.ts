/** The meter of a casus: what is left in its text, held against the pupils of its school. Pure. */
import { hintsIn } from './casus-engine';
import { textOf } from './casus-findings';
import type { Knowledge } from './casus-knowledge';
import type { CasusMeterRecord, CasusPartRecord, MeterAnswer } from './casus-records';
import { meterOf } from './meter/meter';
import type { Meter } from './meter/meter';

const attributesIn = ({ attributes }: Meter): string[] =>
  attributes.map(({ kind, surface }) => `${kind} ${surface}`);

/** Counted, no fewer pupils; uncounted, nothing but what stood there then. */
const fitsStill = ({ matching, attributes = [] }: MeterAnswer, meter: Meter): boolean => {
  if (meter.state === 'counted') return matching !== null && meter.matching >= matching;
  return matching === null && attributesIn(meter).every((said) => attributes.includes(said));
};

/** An answer holds until the text says more than it did then: fewer pupils, or something new to know. */
const stillHolds = (answer: MeterAnswer, meter: Meter): boolean =>
  fitsStill(answer, meter) &&
  meter.unknowable.every(({ kind }) => answer.unknowable.includes(kind));

type Metered = {
  readonly parts: readonly CasusPartRecord[];
  readonly answer: MeterAnswer | null;
};

export const casusMeter = ({ parts, answer }: Metered, knowledge: Knowledge): CasusMeterRecord => {
  const { pupils, today, minimum } = knowledge;
  const meter = meterOf({
    outcome: parts.map(textOf),
    findHints: hintsIn,
    pupils: pupils ?? [],
    today,
    minimum,
  });
  const held = answer !== null && stillHolds(answer, meter);
  return { ...meter, acceptedReason: held ? answer.reason : null };
};

/** What is stored with a reason. */
export const meterAnswer = (reason: string, meter: Meter): MeterAnswer => ({
  reason,
  matching: meter.state === 'counted' ? meter.matching : null,
  attributes: attributesIn(meter),
  unknowable: [...new Set(meter.unknowable.map(({ kind }) => kind))],
});
