/** What the OPP's of a school ask for on a day, for the list of dated things. */
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { inForceOf, loadOpp, ruleInputOf } from './opp-case';
import type { OppCase } from './opp-case';
import { loadOpps } from './opp-overview';
import { selectOpp } from './opp-repository';
import type { RuleInput } from './rules/rule-input';
import {
  deadlineOf,
  disputeTermOf,
  isOpen,
  lastDayOf,
  missedYears,
  runningYearAsks,
} from './rules/terms';
import { schoolYearOf } from '../days';

type Own = Pick<Dated, 'caseFileId' | 'place'>;
type Place = Extract<Dated['place'], { screen: 'opp' }>;

const ownOf = ({ opp }: OppCase, at: Place['at'] = null, itemId: Place['itemId'] = null): Own => ({
  caseFileId: opp.caseFileId,
  place: { screen: 'opp', id: opp.id, at, itemId },
});

const sixWeeks = (loaded: OppCase): Dated[] => {
  const { id, facts } = loaded.opp;
  const on = deadlineOf(facts, loaded.adoptions);
  if (on === null) return [];
  const level = facts.trigger === 'extraSupport' ? 'custom' : 'law';
  return [
    {
      ...ownOf(loaded),
      key: `oppSixWeeks:${id}`,
      kind: 'oppSixWeeks',
      on,
      what: '',
      owner: '',
      level,
      canTick: false,
    },
  ];
};

const evaluation = (loaded: OppCase, schoolYear: number): Dated => ({
  ...ownOf(loaded, 'steps'),
  key: `oppEvaluation:${loaded.opp.id}:${schoolYear}`,
  kind: 'oppEvaluation',
  on: lastDayOf(schoolYear),
  what: '',
  owner: '',
  level: 'law',
  canTick: false,
});

const evaluations = (loaded: OppCase, input: RuleInput): Dated[] => {
  const running = schoolYearOf(input.today);
  const years = [...missedYears(input), ...(runningYearAsks(input) === 'due' ? [running] : [])];
  return years.map((year) => evaluation(loaded, year));
};

const planned = (loaded: OppCase, { version, steps }: RuleInput): Dated[] => {
  const on = version.content.evaluationPlan.nextOn;
  const done = steps.some((step) => step.detail.kind === 'evaluation' && step.on >= (on ?? ''));
  if (on === null || done) return [];
  return [
    {
      ...ownOf(loaded, 'steps'),
      key: `oppEvaluationPlanned:${loaded.opp.id}:${on}`,
      kind: 'oppEvaluationPlanned',
      on,
      what: '',
      owner: '',
      level: 'custom',
      canTick: true,
    },
  ];
};

const goals = (loaded: OppCase, input: RuleInput): Dated[] =>
  input.version.content.goals.items.flatMap(({ id, dueOn, behaviour, owner }) =>
    dueOn === null || !isOpen(input, { id, dueOn })
      ? []
      : [
          {
            ...ownOf(loaded, 'goals', id),
            key: `oppGoal:${loaded.opp.id}:${id}:${dueOn}`,
            kind: 'oppGoal',
            on: dueOn,
            what: behaviour,
            owner,
            level: null,
            canTick: true,
          },
        ],
  );

const guidance = (loaded: OppCase, { version }: RuleInput): Dated[] =>
  version.content.actions.items.flatMap(({ id, toOn, what, byWhom }) =>
    toOn === null
      ? []
      : [
          {
            ...ownOf(loaded, 'actions', id),
            key: `oppGuidanceEnds:${loaded.opp.id}:${id}:${toOn}`,
            kind: 'oppGuidanceEnds',
            on: toOn,
            what,
            owner: byWhom,
            level: null,
            canTick: true,
          },
        ],
  );

/** Chosen by people, and asked by the register (ROD): done by closing the OPP. */
const ends = (loaded: OppCase): Dated[] => {
  const { id, facts } = loaded.opp;
  return facts.endOn === null
    ? []
    : [
        {
          ...ownOf(loaded),
          key: `oppEnds:${id}:${facts.endOn}`,
          kind: 'oppEnds',
          on: facts.endOn,
          what: '',
          owner: '',
          level: null,
          canTick: false,
        },
      ];
};

/** Of each dispute that was recorded; whether parents go there is theirs, so it is ticked off by hand. */
const disputes = (loaded: OppCase): Dated[] =>
  loaded.steps.flatMap(({ id, on, detail, withdrawn }) =>
    detail.kind !== 'dispute' || withdrawn !== null
      ? []
      : [
          {
            ...ownOf(loaded, 'steps', id),
            key: `oppDispute:${loaded.opp.id}:${id}`,
            kind: 'oppDispute',
            on: disputeTermOf(on),
            what: detail.about,
            owner: '',
            level: 'lawUncertain',
            canTick: true,
          },
        ],
  );

/** Goals and guidance count once they are in force. Of a closed OPP a dispute goes on: it may be about the closing. */
const datesOf = (loaded: OppCase): Dated[] => {
  if (loaded.opp.closedAt !== null) return disputes(loaded);
  const inForce = inForceOf(loaded);
  const always = [...ends(loaded), ...disputes(loaded)];
  if (inForce === undefined) return [...sixWeeks(loaded), ...always];
  const input = ruleInputOf(loaded, inForce);
  return [
    ...always,
    ...evaluations(loaded, input),
    ...planned(loaded, input),
    ...goals(loaded, input),
    ...guidance(loaded, input),
  ];
};

/** Of every OPP of the school. */
export const oppDates = async (
  context: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> => {
  const opps = await loadOpps(context, schoolId);
  return opps.flatMap(datesOf);
};

/** The same of one OPP: none when it is no longer there. */
export const datesOfOpp = async (context: OpenContext, id: string): Promise<readonly Dated[]> => {
  const opp = await selectOpp(context.read, id);
  return opp === undefined ? [] : datesOf(await loadOpp(context, id));
};
