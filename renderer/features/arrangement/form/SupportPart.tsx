import {
  MAX_ARRANGEMENT_TEXT,
  MAX_COST_FIGURE,
} from '../../../../electron/contract/arrangement-content';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormFunction } from '../../sources/FormFunction';
import { useRequestTools } from '../request-form';
import classes from './Form.module.css';
import { Part } from './Part';
import { PartSources } from './PartSources';
import { RequestText } from './RequestText';
import { formTexts as texts } from './texts';

export function SupportPart() {
  const { form, arrangement } = useRequestTools();
  const { control } = form;
  const { maxHoursPerWeek } = arrangement.profile.limits;
  return (
    <Part place="support">
      <RequestText
        place="support"
        name="nature"
        label={texts.nature}
        description={texts.natureHelp}
        minRows={2}
      />
      <RequestText
        place="support"
        name="intensity"
        label={texts.intensity}
        description={texts.intensityHelp}
        minRows={2}
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
      <div className={classes.wide}>
        <FormFunction
          control={control}
          caseFileId={arrangement.caseFileId}
          whom="expert"
          name="expertise"
          label={texts.expertise}
          description={texts.expertiseHelp}
          maxLength={MAX_ARRANGEMENT_TEXT}
        />
      </div>
      <RequestText place="support" name="materials" label={texts.materials} minRows={1} />
      <PartSources place="support" />
    </Part>
  );
}
