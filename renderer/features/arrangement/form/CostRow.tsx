import { useWatch } from 'react-hook-form';
import {
  MAX_ARRANGEMENT_FIELD,
  MAX_COST_FIGURE,
} from '../../../../electron/contract/arrangement-content';
import type { CostKind } from '../../../../electron/contract/arrangement-content';
import { costOf } from '../../../../electron/contract/arrangement-costs';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { FormFunction } from '../../sources/FormFunction';
import { useRequestTools } from '../request-form';
import classes from './Form.module.css';
import { formTexts as texts } from './texts';

/** What for, how many, at what price, and what that makes. */
export function CostRow({ kind, at }: { readonly kind: CostKind; readonly at: number }) {
  const { form, arrangement } = useRequestTools();
  const { control } = form;
  const row = useWatch({ control, name: `costs.${at}` });
  const isHours = kind === 'hours';
  const what = {
    control,
    name: `costs.${at}.what`,
    label: texts.costWhat,
    maxLength: MAX_ARRANGEMENT_FIELD,
  } as const;
  return (
    <>
      {isHours ? (
        <FormFunction {...what} caseFileId={arrangement.caseFileId} whom="expert" />
      ) : (
        <FormTextInput {...what} />
      )}
      <div className={classes.cost}>
        <FormFigure
          control={control}
          name={isHours ? `costs.${at}.hours` : `costs.${at}.pieces`}
          label={isHours ? texts.hours : texts.pieces}
          reading={isHours ? 'hours' : 'whole'}
          max={MAX_COST_FIGURE}
        />
        <FormFigure
          control={control}
          name={isHours ? `costs.${at}.rateCents` : `costs.${at}.priceCents`}
          label={isHours ? texts.rate : texts.price}
          reading="hundredths"
          max={MAX_COST_FIGURE}
          leftSection="€"
        />
        <p className={classes.amount}>
          {/* A row that is being taken away is no longer there. */}
          {row === undefined ? '' : texts.amountOf(costOf(row))}
        </p>
      </div>
    </>
  );
}
