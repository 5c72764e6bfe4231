import { v7 } from 'uuid';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type {
  OppAction,
  OppContent,
  OppGoal,
  OppGrowth,
} from '../../../electron/contract/opp-content';

/** Content with sections changed. */
export const content = (change: (empty: OppContent) => void): OppContent => {
  const made = emptyOppContent();
  change(made);
  return made;
};

export const goal = (change: Partial<OppGoal> = {}): OppGoal => ({
  id: v7(),
  domain: 'mathematics',
  behaviour: 'rekent sommen tot 100 uit',
  situation: '',
  baseline: '',
  target: '',
  measure: '',
  owner: '',
  dueOn: null,
  ...change,
});

export const action = (change: Partial<OppAction> = {}): OppAction => ({
  id: v7(),
  what: 'begeleid oefenen',
  byWhom: 'leerkracht',
  howOften: '',
  fromOn: null,
  toOn: null,
  setting: 'individual',
  goalIds: [],
  ...change,
});

export const growth = (change: Partial<OppGrowth> = {}): OppGrowth => ({
  id: v7(),
  subject: 'mathematics',
  subjectName: '',
  unit: 'dle',
  outflowFrom: null,
  outflowTo: null,
  points: [],
  ...change,
});
