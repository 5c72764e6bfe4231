import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../../ui/forms/FormTextInput';
import { emptyEvaluation, withGoals } from '../evaluation-draft';
import { evaluationForm } from '../step-values';
import type { EvaluationValues } from '../step-values';
import classes from './Dialogs.module.css';
import { GoalOutcomes } from './GoalOutcomes';
import { GuardianChecks } from './GuardianChecks';
import { HeardFields, heardNames } from './HeardFields';
import { KeptStep } from './KeptStep';
import { StepDay } from './StepDay';
import { dialogTexts } from './texts';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.evaluation;

/** The evaluation of the version in force. */
export function EvaluationDialog(props: StepDialogProps) {
  const { opp, version } = props;
  const goals = version.content.goals.items;
  return (
    <KeptStep<EvaluationValues>
      {...props}
      kind="oppEvaluation"
      form={evaluationForm}
      empty={emptyEvaluation(goals)}
      fit={({ values }) => withGoals(goals, values)}
      title={texts.title}
      lead={texts.lead(version.number)}
      size={900}
      saveLabel={texts.save}
    >
      {(control) => (
        <>
          <h3 className={classes.partTitle}>{texts.who}</h3>
          <StepDay control={control} name="on" />
          <GuardianChecks control={control} name="guardianIds" caseFileId={opp.caseFileId} />
          <FormTextInput
            control={control}
            name="others"
            label={dialogTexts.others}
            description={dialogTexts.othersHint}
          />
          <h3 className={classes.partTitle}>{texts.goals}</h3>
          <GoalOutcomes control={control} goals={goals} />
          <h3 className={classes.partTitle}>{texts.together}</h3>
          <FormTextArea control={control} name="summary" label={texts.summary} />
          <FormTextArea control={control} name="guardiansSaid" label={texts.guardiansSaid} />
          <h3 className={classes.partTitle}>{texts.pupil}</h3>
          <HeardFields control={control} names={heardNames} />
          <FormRadioGroup
            control={control}
            name="conclusion"
            label={texts.conclusion}
            data={texts.conclusions}
            stacked
          />
        </>
      )}
    </KeptStep>
  );
}
