import {
  MAX_ARRANGEMENT_TEXT,
  MAX_COST_FIGURE,
} from '../../../../electron/contract/arrangement-content';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { useRequestTools } from '../request-form';
import classes from './Form.module.css';
import { Part } from './Part';
import { formTexts as texts } from './texts';

export function SupportPart() {
  const { form, arrangement } = useRequestTools();
  const { control } = form;
  const { maxHoursPerWeek } = arrangement.profile.limits;
  return (
    <Part place="support">
      <FormTextArea
        control={control}
        name="nature"
        label={texts.nature}
        description={texts.natureHelp}
        minRows={2}
        maxLength={MAX_ARRANGEMENT_TEXT}
      />
      <FormTextArea
        control={control}
        name="intensity"
        label={texts.intensity}
        description={texts.intensityHelp}
        minRows={2}
        maxLength={MAX_ARRANGEMENT_TEXT}
      />
      <div className={classes.narrow}>
        <FormFigure
          control={control}
          name="hoursPerWeek"
          label={texts.hoursPerWeek}
          description={texts.hoursHelp}
          reading="hours"
          max={MAX_COST_FIGURE}
        />
        {maxHoursPerWeek !== null && (
          <p className={classes.limit}>{texts.hoursLimit(maxHoursPerWeek)}</p>
        )}
      </div>
      <FormTextArea
        control={control}
        name="expertise"
        label={texts.expertise}
        description={texts.expertiseHelp}
        minRows={1}
        maxLength={MAX_ARRANGEMENT_TEXT}
      />
      <FormTextArea
        control={control}
        name="materials"
        label={texts.materials}
        minRows={1}
        maxLength={MAX_ARRANGEMENT_TEXT}
      />
    </Part>
  );
}
