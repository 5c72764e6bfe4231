/** What the arrangements of a school ask for on a day, for the list of dated things. All of it is custom. */
import { isGranted } from '../../contract/arrangement-words';
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { selectSubmittedOfSchool } from './arrangement-repository';
import type { StoredArrangement } from './arrangement-repository';
import { stateOf } from './arrangement-state';
import { selectSteps } from './arrangement-steps-repository';

type Day = { readonly kind: 'arrangementEvaluation' | 'arrangementEnds'; readonly on: string };

const LONGEST = 120;

/** In the partnership's word, with what kind of support it is in short. */
const shortly = ({ profile, content }: StoredArrangement): string => {
  const [nature = ''] = content.nature.split('\n');
  return `${profile.wording.arrangementWord}: ${nature.trim().slice(0, LONGEST)}`;
};

const dated = (stored: StoredArrangement, { kind, on }: Day): Dated => ({
  // With its day: another end than before is not ticked off.
  key: `${kind}:${stored.id}:${on}`,
  kind,
  on,
  caseFileId: stored.caseFileId,
  what: shortly(stored),
  owner: '',
  level: 'custom',
  place: { screen: 'arrangement', id: stored.id },
  canTick: true,
});

/** Of every arrangement that was granted: its evaluation until that was done, and its end. */
export const arrangementDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> => {
  const all = await selectSubmittedOfSchool(read, schoolId);
  const steps = await selectSteps(
    read,
    all.map(({ id }) => id),
  );
  return all.flatMap((stored) => {
    const { status, decision, evaluation } = stateOf(
      stored.submittedOn,
      steps.get(stored.id) ?? [],
    );
    if (decision === null || !isGranted(status)) return [];
    const { evaluationOn, endOn } = decision;
    return [
      ...(evaluationOn === null || evaluation !== null
        ? []
        : [dated(stored, { kind: 'arrangementEvaluation', on: evaluationOn })]),
      ...(endOn === null ? [] : [dated(stored, { kind: 'arrangementEnds', on: endOn })]),
    ];
  });
};
