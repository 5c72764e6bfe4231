/** The meter of a casus: what is left in its text, held against the pupils of its school. Pure. */
import { hintsIn } from './casus-engine';
import { textOf } from './casus-findings';
import type { Knowledge } from './casus-knowledge';
import type { CasusMeterRecord, CasusPartRecord, MeterAnswer } from './casus-records';
import { meterOf } from './meter/meter';
import type { Meter } from './meter/meter';

/** An answer holds until the text says more than it did then: fewer pupils, or something new to know. */
const stillHolds = (answer: MeterAnswer, meter: Meter): boolean =>
  meter.matching >= answer.matching &&
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
  matching: meter.matching,
  unknowable: [...new Set(meter.unknowable.map(({ kind }) => kind))],
});
