import { goalParties } from '../../../../electron/contract/trajectory-plan';
import type { TrajectoryGoalContent } from '../../../../electron/contract/trajectory-plan';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { useShownTexts } from '../../../app/privacy';
import { Heading } from '../../../ui/Heading';
import { Facts } from '../../case-files/Facts';
import { sharedFields } from './goal-tools';
import classes from './Goals.module.css';
import { goalTexts as texts } from './texts';

type GoalTextsProps = {
  readonly content: TrajectoryGoalContent;
  readonly caseFileId: CaseFileId;
};

/** The words as they may be shown now. */
const shownOr = (text: string | undefined): string =>
  text === '' ? texts.notFilled : (text ?? '…');

/** The shared goal, to read. */
export function SharedGoal({ content, caseFileId }: GoalTextsProps) {
  const shown = useShownTexts(
    caseFileId,
    sharedFields.map((field) => content[field]),
  );
  const { targetScore } = content;
  return (
    <div className={classes.shared} data-vault>
      <Heading className={classes.subhead}>{texts.sharedTitle}</Heading>
      <Facts
        facts={[
          ...sharedFields.map((field, at) => ({
            label: texts[field],
            value: shownOr(shown?.[at]),
          })),
          {
            label: texts.targetScore,
            value: targetScore === null ? texts.noTargetScore : texts.figure(targetScore),
          },
        ]}
      />
    </div>
  );
}

/** What each said, to read. */
export function Voices({ content, caseFileId }: GoalTextsProps) {
  const shown = useShownTexts(
    caseFileId,
    goalParties.map((party) => content.voices[party]),
  );
  return (
    <div className={classes.shared} data-vault>
      <Heading className={classes.subhead}>{texts.voicesTitle}</Heading>
      <Facts
        facts={goalParties.map((party, at) => ({
          label: texts.voice(party),
          value: shownOr(shown?.[at]),
        }))}
      />
    </div>
  );
}
