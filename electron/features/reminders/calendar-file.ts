// Threat: a calendar is synchronised to phones and servers. So the file holds code names and kinds alone: no
// name, nothing that was typed, and no identifier that leads back to a record.
import { createHash } from 'node:crypto';
import type { DateArray, EventAttributes } from 'ics';
import { CodedError } from '../../contract/coded-error';
import { datedKindWords } from '../../contract/reminders';
import type { OpenContext } from '../context';
import { shownCodeName } from '../privacy/known-names';
import type { DatedItemRecord } from './dated-source';
import { listReminders } from './reminders-service';
import type { Period } from './reminders-service';

const dayOf = (on: string): DateArray => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return [year, month, day];
};

/** The same for the same item, so that a second import replaces the first; says nothing of the record. */
const uidOf = (key: string): string =>
  `${createHash('sha256').update(key).digest('hex')}@casuskluis`;

const eventOf = ({ key, kind, on, codeName }: DatedItemRecord): EventAttributes => ({
  uid: uidOf(key),
  title: `${shownCodeName(codeName)}: ${datedKindWords[kind]}`,
  start: dayOf(on),
  duration: { days: 1 },
  classification: 'PRIVATE',
  busyStatus: 'FREE',
  transp: 'TRANSPARENT',
});

/** What is still to be done in a period, as iCalendar text (RFC 5545) of whole days. */
export const calendarFile = async (
  context: OpenContext,
  period: Period,
): Promise<{ readonly text: string; readonly count: number }> => {
  const items = (await listReminders(context, { ...period, withDone: false })).filter(
    // Nobody set a day to what is half typed.
    ({ kind }) => kind !== 'draft',
  );
  const { createEvents } = await import('ics');
  const { value, error } = createEvents(items.map(eventOf), {
    productId: 'casuskluis',
    calName: 'Casuskluis',
  });
  if (value === undefined || value === null) throw error ?? new CodedError('INTERNAL');
  return { text: value, count: items.length };
};
