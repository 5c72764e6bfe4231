/** What the OPP's of a school ask for on a day, for the list of dated things. */
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { inForceOf, loadOpp, ruleInputOf } from './opp-case';
import type { OppCase } from './opp-case';
import { loadOpenOpps } from './opp-overview';
import { selectOpp } from './opp-repository';
import type { RuleInput } from './rules/rule-input';
import { deadlineOf, isOpen, lastDayOf, missedYears, runningYearAsks } from './rules/terms';
import { schoolYearOf } from '../days';

type Own = Pick<Dated, 'caseFileId' | 'place'>;

const ownOf = ({ opp }: OppCase): Own => ({
  caseFileId: opp.caseFileId,
  place: { screen: 'opp', id: opp.id },
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
  ...ownOf(loaded),
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
      ...ownOf(loaded),
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
            ...ownOf(loaded),
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
            ...ownOf(loaded),
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

/** Goals and guidance count once they are in force. */
const datesOf = (loaded: OppCase): Dated[] => {
  const inForce = inForceOf(loaded);
  if (inForce === undefined) return sixWeeks(loaded);
  const input = ruleInputOf(loaded, inForce);
  return [
    ...evaluations(loaded, input),
    ...planned(loaded, input),
    ...goals(loaded, input),
    ...guidance(loaded, input),
  ];
};

/** Of every OPP that isn't closed. */
export const oppDates = async (
  context: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> => {
  const opps = await loadOpenOpps(context, schoolId);
  return opps.flatMap(datesOf);
};

/** The same of one OPP: none when it is closed or no longer there. */
export const datesOfOpp = async (context: OpenContext, id: string): Promise<readonly Dated[]> => {
  const opp = await selectOpp(context.read, id);
  return opp === undefined || opp.closedAt !== null ? [] : datesOf(await loadOpp(context, id));
};
