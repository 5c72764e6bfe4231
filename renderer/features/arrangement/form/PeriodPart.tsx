import { useRequestTools } from '../request-form';
import { DayField } from './DayField';
import classes from './Form.module.css';
import { Part } from './Part';
import { PartSources } from './PartSources';
import { formTexts as texts } from './texts';

export function PeriodPart() {
  const { form, arrangement } = useRequestTools();
  const { control } = form;
  const { maxMonths } = arrangement.profile.limits;
  return (
    <Part place="period">
      <div>
        <div className={classes.two}>
          <DayField control={control} name="fromOn" label={texts.start} />
          <DayField control={control} name="toOn" label={texts.end} />
        </div>
        {maxMonths !== null && <p className={classes.limit}>{texts.monthsLimit(maxMonths)}</p>}
      </div>
      <div className={classes.narrow}>
        <DayField
          control={control}
          name="evaluationOn"
          label={texts.evaluationOn}
          description={texts.evaluationHelp}
        />
      </div>
      <PartSources place="period" />
    </Part>
  );
}
