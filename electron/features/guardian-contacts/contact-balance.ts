/**
 * When there was contact last, in what tone, and who was not heard. Custom (seeds, ouders-en-omgeving: regular
 * contact, and telling what goes well): a reminder for the school, never a score of a person. Pure.
 */
import dayjs from 'dayjs';
import type { ContactKind, ContactTone } from '../../contract/guardian-contacts';
import { schoolYearOf } from '../days';

export type BalancedContact = {
  readonly on: string;
  readonly kind: ContactKind;
  readonly tone: ContactTone;
  readonly guardianIds: readonly string[];
};

type Guardian = {
  readonly id: string;
  readonly rightToInformation: 'yes' | 'limited' | 'no' | 'unknown';
};

type Asked<G extends Guardian> = {
  readonly contacts: readonly BalancedContact[];
  readonly guardians: readonly G[];
  /** Null: no reminders. */
  readonly weeks: number | null;
  readonly today: string;
};

type Balance<G extends Guardian> = {
  readonly lastOn: string | null;
  readonly lastKind: ContactKind | null;
  readonly positive: number;
  readonly concern: number;
  readonly neutral: number;
  readonly notHeard: readonly G[];
  readonly dueOn: string | null;
};

/** The day so many weeks later; earlier for less than none. */
const weeksFrom = (day: string, weeks: number): string =>
  dayjs(day).add(weeks, 'week').format('YYYY-MM-DD');

/** Who is without a right to information is not waited for; of whom nobody knows it, is. */
const mayBeInformed = ({ rightToInformation }: Guardian): boolean => rightToInformation !== 'no';

export const balanceOf = <G extends Guardian>(asked: Asked<G>): Balance<G> => {
  const { contacts, weeks, today } = asked;
  const year = schoolYearOf(today);
  const thisYear = contacts.filter(({ on }) => schoolYearOf(on) === year);
  const count = (tone: ContactTone): number =>
    thisYear.filter((contact) => contact.tone === tone).length;
  const last = contacts.reduce<BalancedContact | null>(
    (newest, contact) => (newest === null || contact.on > newest.on ? contact : newest),
    null,
  );
  const since = weeks === null ? `${year}-08-01` : weeksFrom(today, -weeks);
  const heard = new Set(
    contacts.flatMap(({ on, guardianIds }) => (on >= since ? guardianIds : [])),
  );
  const waitedFor = asked.guardians.filter(mayBeInformed);
  return {
    lastOn: last?.on ?? null,
    lastKind: last?.kind ?? null,
    positive: count('positive'),
    concern: count('concern'),
    neutral: count('neutral'),
    notHeard: waitedFor.filter(({ id }) => !heard.has(id)),
    // Counted from a contact alone: a vault full of files in which nobody ever recorded one would ask for all at once.
    dueOn:
      weeks === null || waitedFor.length === 0 || last === null ? null : weeksFrom(last.on, weeks),
  };
};
