/**
 * What a trajectory asks for on a day. All of it is custom: progress is talked over with parents half way and
 * at the end, and what was won is looked at again afterwards (seeds, impulsklas: "borging"). Pure.
 */
import type { ConsolidationTerm } from '../../../contract/trajectory-record';

export type AskedInput = {
  /** From week 0 on. */
  readonly mondays: readonly string[];
  /** The last school day of the week of a Monday. */
  readonly lastDayIn: (monday: string) => string;
  /** The last day, where it ended before its last week or after. */
  readonly endedOn: string | null;
  /** The kinds of evaluation that were recorded. */
  readonly evaluated: ReadonlySet<'midTerm' | 'end'>;
  readonly consolidation: {
    readonly stays: string;
    readonly keptUpBy: string;
    readonly checks: readonly {
      readonly term: ConsolidationTerm;
      readonly on: string;
      readonly recorded: boolean;
    }[];
  } | null;
};

export type AskedMoment =
  | {
      readonly kind: 'trajectoryMidTerm' | 'trajectoryEvaluation' | 'trajectoryConsolidation';
      readonly on: string;
    }
  | { readonly kind: 'trajectoryCheck'; readonly on: string; readonly term: ConsolidationTerm };

/** The Monday of the middle week; undefined where that is the last week too. */
const middleOf = (mondays: readonly string[]): string | undefined => {
  const last = mondays.length - 1;
  const middle = Math.ceil(last / 2);
  return middle === last ? undefined : mondays[middle];
};

/** The last school day of the last week, or the day on which it was ended before that. */
const endOf = (monday: string, { lastDayIn, endedOn }: AskedInput): string => {
  const last = lastDayIn(monday);
  return endedOn !== null && endedOn < last ? endedOn : last;
};

/**
 * Until each was seen to: the talk half way (not any more once the end was talked over, or when it ended
 * before), the talk at the end, the agreements for afterwards (what stays, and who keeps it up), and each check
 * moment.
 */
export const askedMoments = (input: AskedInput): readonly AskedMoment[] => {
  const { mondays, lastDayIn, evaluated, consolidation } = input;
  const lastMonday = mondays.at(-1);
  if (lastMonday === undefined) return [];
  const last = endOf(lastMonday, input);
  const middleMonday = middleOf(mondays);
  const middle = middleMonday === undefined ? null : lastDayIn(middleMonday);
  const talked = evaluated.has('midTerm') || evaluated.has('end');
  const agreed = (consolidation?.stays ?? '') !== '' && (consolidation?.keptUpBy ?? '') !== '';
  const checks = (consolidation?.checks ?? []).filter(({ recorded }) => !recorded);
  return [
    ...(middle !== null && middle <= last && !talked
      ? [{ kind: 'trajectoryMidTerm', on: middle } as const]
      : []),
    ...(evaluated.has('end') ? [] : [{ kind: 'trajectoryEvaluation', on: last } as const]),
    ...(agreed ? [] : [{ kind: 'trajectoryConsolidation', on: last } as const]),
    ...checks.map(({ term, on }) => ({ kind: 'trajectoryCheck', on, term }) as const),
  ];
};
