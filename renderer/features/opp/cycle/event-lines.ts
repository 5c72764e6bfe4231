/** What changed of the OPP itself, in words. Pure. */
import { dayInWords } from '../../../../electron/contract/casus-words';
import type { OppEvent, OppFacts } from '../../../../electron/contract/opp';
import { oppSchoolKindWords, oppTriggerWords } from '../../../../electron/contract/opp-sections';
import { cycleTexts as texts } from './texts';

const wordsOf = ({
  schoolKind,
  trigger,
  triggerOn,
  startOn,
  endOn,
}: OppFacts): Readonly<Record<keyof OppFacts, string>> => {
  const day = (on: string | null): string => (on === null ? texts.eventEmpty : dayInWords(on));
  return {
    schoolKind: oppSchoolKindWords[schoolKind],
    trigger: trigger === null ? texts.eventEmpty : oppTriggerWords[trigger],
    triggerOn: day(triggerOn),
    startOn: day(startOn),
    endOn: day(endOn),
  };
};

const fields = [
  'schoolKind',
  'trigger',
  'triggerOn',
  'startOn',
  'endOn',
] as const satisfies readonly (keyof OppFacts)[];

/** A line per thing; what a person typed (the reason) stands on its own, so that it can be masked. */
export const eventLines = ({ detail }: OppEvent): readonly string[] => {
  switch (detail.kind) {
    case 'facts': {
      const [before, after] = [wordsOf(detail.before), wordsOf(detail.after)];
      return fields
        .filter((field) => before[field] !== after[field])
        .map((field) => texts.eventChanged(texts.eventFields[field], before[field], after[field]));
    }
    case 'closed':
      return [texts.eventEnd(detail.endOn), detail.reason];
    case 'reopened':
    default:
      return detail.endOn === null ? [] : [texts.eventEndBack(detail.endOn)];
  }
};
