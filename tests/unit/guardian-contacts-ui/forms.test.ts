import { describe, expect, it } from 'vitest';
import {
  GuardianContact,
  HomeSupportPlanContent,
} from '../../../electron/contract/guardian-contacts';
import {
  agreementsOf,
  contactFormOn,
  draftOf,
  formOf,
  formOfDraft,
  overNewest,
} from '../../../renderer/features/guardian-contacts/contact-form';
import { partOfAddress } from '../../../renderer/features/guardian-contacts/guardian-contacts-address';
import { guardianName } from '../../../renderer/features/guardian-contacts/guardian-names';
import {
  draftOfPlan,
  restoredPlan,
} from '../../../renderer/features/guardian-contacts/plan/plan-draft';
import { planContent } from '../guardian-contacts/pages';

const TODAY = '2025-11-12';
const id = (at: number): string => `01890000-0000-7000-8000-00000000000${at}`;

const contact = (version = 3): GuardianContact =>
  GuardianContact.parse({
    id: id(1),
    caseFileId: id(2),
    draft: {
      kind: 'phone',
      on: '2025-11-10',
      guardianIds: [id(3)],
      others: '',
      tone: 'positive',
      said: 'Gesproken.',
      followUp: '',
      followUpOn: null,
    },
    agreements: [
      {
        id: id(4),
        caseFileId: id(2),
        what: 'Bellen.',
        owner: '',
        dueOn: '2025-11-20',
        version: version + 1,
        doneAt: null,
        createdAt: '2025-11-10T09:00:00.000Z',
        updatedAt: '2025-11-10T09:00:00.000Z',
      },
    ],
    version,
    createdAt: '2025-11-10T09:00:00.000Z',
    updatedAt: '2025-11-10T09:00:00.000Z',
  });

const faultsOf = (change: object): readonly string[] => {
  const parsed = contactFormOn(TODAY).safeParse({ ...formOf(null, TODAY), ...change });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};

describe('the form of a contact', () => {
  it('is of today at first, and refuses a day to come and an agreement without words or day', () => {
    expect(formOf(null, TODAY).on).toBe(TODAY);
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ on: '2025-11-13' })).toEqual(['future']);
    expect(faultsOf({ on: 'morgen' })).toContain('day');
    expect(faultsOf({ followUpOn: 'ooit' })).toEqual(['day']);
    expect(
      faultsOf({ agreements: [{ id: null, version: 0, what: ' ', owner: '', dueOn: null }] }),
    ).toEqual(['what', 'day']);
  });

  it('leaves out a guardian who was taken out of the file meanwhile', () => {
    const form = formOf(contact(), TODAY);
    expect(draftOf(form, [id(3)]).guardianIds).toEqual([id(3)]);
    expect(draftOf(form, []).guardianIds).toEqual([]);
  });

  it('goes over what is newer with its own words, agreements included', () => {
    const typed = { ...formOf(contact(), TODAY), said: 'Mijn tekst.' };
    const over = overNewest(typed, contact(7));
    expect(over).toMatchObject({ said: 'Mijn tekst.', version: 7 });
    expect(agreementsOf(over)).toMatchObject([{ id: id(4), version: 8, what: 'Bellen.' }]);
  });

  it('comes back as a draft left it, and not from something else', () => {
    const form = { ...formOf(null, TODAY), on: 'half', said: 'Half' };
    expect(formOfDraft(structuredClone(form))).toEqual(form);
    expect(formOfDraft({ what: 'een afspraak' })).toBeNull();
  });
});

describe('the draft of a joint plan', () => {
  const content = HomeSupportPlanContent.parse(planContent());
  const other = { ...content, about: 'Anders.' };

  it('comes back when the plan was not changed since, and asks otherwise', () => {
    const payload = draftOfPlan(other, { version: 2 });
    expect(restoredPlan(payload, { content, version: 2 })).toEqual({
      kind: 'typed',
      content: other,
    });
    expect(restoredPlan(payload, { content, version: 3 }).kind).toBe('older');
    expect(restoredPlan(payload, { content: other, version: 3 }).kind).toBe('saved');
    expect(restoredPlan({ iets: 1 }, { content, version: 2 }).kind).toBe('nothing');
  });
});

it('an address without a known part shows the contacts', () => {
  expect(partOfAddress({ deel: 'plan' })).toBe('plan');
  expect(partOfAddress({ deel: 'iets' })).toBe('contacten');
  expect(partOfAddress({})).toBe('contacten');
});

it('a guardian is called by name, and by what they are while names are hidden', () => {
  const name = { firstName: 'Elske', initials: '', prefix: '', lastName: 'Voorbeeld' };
  expect(guardianName({ name, relation: 'mother' }, false)).toBe('Elske Voorbeeld (moeder)');
  expect(guardianName({ name, relation: 'mother' }, true)).toBe('moeder');
});
