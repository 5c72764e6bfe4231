import { describe, expect, it } from 'vitest';
import type { OppConsentState } from '../../../electron/contract/opp';
import type { OppStepRecord } from '../../../electron/features/opp/opp-records';
import { consentStateOf } from '../../../electron/features/opp/rules/consent-state';
import { action, contentWith, goal } from './support/content';
import { consent, inputWith, NO_CUSTODY, ONE, OTHER, stepOn, UNKNOWN } from './support/input';

const now = contentWith();
const older = contentWith({ actions: { items: [action({ byWhom: 'de leerkracht' })] } });

const yes = (guardianId: string, change?: Partial<OppStepRecord>) =>
  stepOn(now, consent(guardianId), change);
const no = (guardianId: string, change?: Partial<OppStepRecord>) =>
  stepOn(now, consent(guardianId, 'no'), change);
const yesToOlder = (guardianId: string) => stepOn(older, consent(guardianId));
const noToOlder = (guardianId: string, change?: Partial<OppStepRecord>) =>
  stepOn(older, consent(guardianId, 'no'), change);

const later = { on: '2026-11-19' };
const withdrawn = { withdrawn: { reason: 'vergissing', at: '2026-11-19T09:00:00.000Z' } };

const table: readonly [string, OppConsentState, readonly OppStepRecord[]][] = [
  ['nobody answered', 'asked', []],
  ['one with custody agrees', 'agreed', [yes(ONE)]],
  ['one whose custody is not known agrees', 'agreed', [yes(UNKNOWN)]],
  ['one who left the file agrees', 'agreed', [yes('someone else')]],
  ['one without custody agrees', 'asked', [yes(NO_CUSTODY)]],
  ['one without custody refuses', 'asked', [no(NO_CUSTODY)]],
  ['one refuses', 'refused', [no(ONE)]],
  ['one whose custody is not known refuses', 'refused', [no(UNKNOWN)]],
  ['one refuses, one without custody agrees', 'refused', [no(ONE), yes(NO_CUSTODY)]],
  ['two differ', 'disputed', [yes(ONE), no(OTHER)]],
  ['one agrees, one whose custody is not known refuses', 'disputed', [yes(ONE), no(UNKNOWN)]],
  ['one agrees, one without custody refuses', 'agreed', [yes(ONE), no(NO_CUSTODY)]],
  ['one refused and agrees later', 'agreed', [yes(ONE, later), no(ONE)]],
  ['one agreed and refuses later', 'refused', [no(ONE, later), yes(ONE)]],
  [
    'one changed their mind on the same day',
    'refused',
    [no(ONE, { recordedAt: '2026-11-18T16:00:00.000Z' }), yes(ONE)],
  ],
  ['the yes was withdrawn', 'asked', [yes(ONE, withdrawn)]],
  ['they agreed to an older text', 'void', [yesToOlder(ONE)]],
  ['they refused an older text', 'asked', [noToOlder(ONE)]],
  ['one without custody agreed to an older text', 'asked', [yesToOlder(NO_CUSTODY)]],
  [
    'one agreed to the older text and refuses this one',
    'refused',
    [yesToOlder(ONE), no(ONE, later)],
  ],
  [
    'one refused the older text and agrees to this one',
    'agreed',
    [noToOlder(ONE), yes(ONE, later)],
  ],
  [
    'one agreed, refused another text, and the text was put back',
    'refused',
    [yes(ONE), noToOlder(ONE, later)],
  ],
  ['one agreed, the other refused another text', 'disputed', [yes(ONE), noToOlder(OTHER, later)]],
  ['one agreed to the older text, the other to this one', 'agreed', [yesToOlder(ONE), yes(OTHER)]],
];

describe('consent on the action section (instemming sinds 1-8-2017, Kamerstuk 34446, 4)', () => {
  it.each(table)('%s: %s', (_, state, steps) => {
    expect(consentStateOf(inputWith({ steps }))).toBe(state);
    expect(consentStateOf(inputWith({ steps: steps.toReversed() }))).toBe(state);
  });

  it('is per version: a yes to the version before is void, and asked anew when the text is the same', () => {
    expect(consentStateOf(inputWith({ number: 2, steps: [yes(ONE)] }))).toBe('asked');
    expect(consentStateOf(inputWith({ number: 2, steps: [yesToOlder(ONE)] }))).toBe('void');
    expect(consentStateOf(inputWith({ number: 2, steps: [no(ONE)] }))).toBe('asked');
  });

  it('of a version is not changed by what follows on a later one', () => {
    const steps = [yes(ONE), no(ONE, { versionNumber: 2, ...later })];
    expect(consentStateOf(inputWith({ steps }))).toBe('agreed');
    expect(consentStateOf(inputWith({ number: 2, steps }))).toBe('refused');
  });

  it('stays when another section changes', () => {
    const content = contentWith({ goals: { items: [goal({ owner: 'de intern begeleider' })] } });
    expect(consentStateOf(inputWith({ content, steps: [yes(ONE)] }))).toBe('agreed');
  });
});
