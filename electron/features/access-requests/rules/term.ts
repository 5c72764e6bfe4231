/** Until when a request must be answered. Pure. */
import { addMonths } from '../../trajectory/rules/calendar-days';

export type Extension = {
  readonly until: string;
  readonly reason: string;
  readonly toldOn: string;
};

/** One month later on the same day, or the last day of that month. Law: AVG art. 12 lid 3. */
export const firstDueOn = (askedOn: string): string => addMonths(askedOn, 1);

/** The latest day after an extension: two months more. Law: AVG art. 12 lid 3. */
export const latestDueOn = (askedOn: string): string => addMonths(askedOn, 3);

export const dueOn = ({
  askedOn,
  extension,
}: {
  readonly askedOn: string;
  readonly extension: Pick<Extension, 'until'> | null;
}): string => extension?.until ?? firstDueOn(askedOn);

/**
 * Later than the first term, at most two months, and told with its reason within the first month.
 * Law: AVG art. 12 lid 3.
 */
export const isExtensionAllowed = (
  { until, reason, toldOn }: Extension,
  { askedOn, today }: { readonly askedOn: string; readonly today: string },
): boolean =>
  reason.trim() !== '' &&
  until > firstDueOn(askedOn) &&
  until <= latestDueOn(askedOn) &&
  toldOn >= askedOn &&
  toldOn <= firstDueOn(askedOn) &&
  toldOn <= today;
