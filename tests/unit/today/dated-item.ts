import { DatedItem } from '../../../electron/contract/reminders';

const ID = '019a0000-0000-7000-8000-000000000001';

/** A dated thing for a test, on a day. */
export const datedItem = (on: string, change: Partial<DatedItem> = {}): DatedItem => ({
  ...DatedItem.parse({
    key: `agreement:${on}`,
    kind: 'agreement',
    on,
    caseFileId: ID,
    codeName: 'Lantaarn',
    pupilName: 'Noor van Dijk',
    what: 'Elske belt de logopedist.',
    owner: 'Moeder',
    level: null,
    place: { screen: 'agreements', id: ID },
    canTick: true,
    doneAt: null,
  }),
  ...change,
});
