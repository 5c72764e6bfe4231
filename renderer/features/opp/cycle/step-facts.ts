/** What a step says, line by line. Pure. */
import type { OppGoal } from '../../../../electron/contract/opp-content';
import { oppGoalDomainWords } from '../../../../electron/contract/opp-sections';
import {
  oppGoalNextWords,
  oppGoalResultWords,
  oppHearingFormWords,
} from '../../../../electron/contract/opp-steps';
import type { OppStepDetail, OppStepOf } from '../../../../electron/contract/opp-steps';
import { factTexts as texts } from './fact-texts';

export type StepFact = {
  readonly term: string;
  /** Typed by a person: masked while names are hidden. */
  readonly text: string;
};

type NamesOf = (ids: readonly string[]) => readonly string[];

type Heard = OppStepOf<'hearing'>['pupil'];

const filled = (facts: readonly StepFact[]): readonly StepFact[] =>
  facts.filter(({ text }) => text.trim() !== '');

const pupilFacts = (pupil: Heard): readonly StepFact[] =>
  pupil.heard
    ? [
        { term: texts.heard, text: oppHearingFormWords[pupil.form] },
        { term: texts.words, text: pupil.words },
        { term: texts.doneWith, text: pupil.doneWith },
      ]
    : [{ term: texts.notHeard, text: pupil.reason }];

/** Goals of the version that was evaluated; what is known of one that isn't there is its outcome alone. */
const outcomeFacts = (
  { outcomes }: OppStepOf<'evaluation'>,
  goals: readonly OppGoal[],
): readonly StepFact[] =>
  outcomes.map(({ goalId, result, why, next }, at) => {
    const place = goals.findIndex(({ id }) => id === goalId);
    const goal = goals[place];
    const words = [oppGoalResultWords[result], oppGoalNextWords[next]].join(', ');
    return {
      term: texts.goal(
        place === -1 ? at + 1 : place + 1,
        goal === undefined ? '' : oppGoalDomainWords[goal.domain],
      ),
      text: why === '' ? words : `${words}. ${why}`,
    };
  });

const presentFact = (
  { guardianIds, others }: OppStepOf<'consultation'> | OppStepOf<'evaluation'>,
  namesOf: NamesOf,
): StepFact => ({
  term: texts.present,
  text: [...namesOf(guardianIds), others].filter((part) => part !== '').join(', '),
});

type Known = { readonly namesOf: NamesOf; readonly goals: readonly OppGoal[] };

const allFacts = (detail: OppStepDetail, { namesOf, goals }: Known): readonly StepFact[] => {
  switch (detail.kind) {
    case 'consultation':
      return [
        presentFact(detail, namesOf),
        { term: texts.outcome, text: detail.outcome },
        { term: texts.agreed, text: detail.agreed ? texts.yes : texts.no },
      ];
    case 'consent':
      return [
        { term: texts.guardian, text: namesOf([detail.guardianId]).join('') },
        { term: texts.answer, text: texts.answers[detail.answer] },
        { term: detail.answer === 'no' ? texts.ground : texts.remark, text: detail.ground },
        { term: texts.how, text: texts.hows[detail.how] },
      ];
    case 'hearing':
      return pupilFacts(detail.pupil);
    case 'signature':
      return [
        { term: texts.who, text: `${detail.who} (${texts.roles[detail.role]})` },
        { term: texts.meaning, text: texts.meanings[detail.meaning] },
        { term: texts.scan, text: detail.attachmentId === null ? '' : texts.scanKept },
      ];
    case 'evaluation':
      return [
        presentFact(detail, namesOf),
        ...outcomeFacts(detail, goals),
        { term: texts.summary, text: detail.summary },
        { term: texts.guardiansSaid, text: detail.guardiansSaid },
        ...pupilFacts(detail.pupil),
        { term: texts.conclusion, text: texts.conclusions[detail.conclusion] },
      ];
    case 'dispute':
    default:
      return [
        { term: texts.about, text: detail.about },
        { term: texts.route, text: detail.route },
      ];
  }
};

export const stepFacts = (detail: OppStepDetail, known: Known): readonly StepFact[] =>
  filled(allFacts(detail, known));
