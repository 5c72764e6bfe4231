import { Checkbox } from '@mantine/core';
import { Controller } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { useCaseFile } from '../../case-files/use-case-files';
import { guardianLabel } from '../plan/plan-facts';
import type { EvaluationValues } from './evaluation-form';
import classes from './Talks.module.css';
import { talksTexts } from './texts';

const texts = talksTexts.evaluate;

type GuardianTicksProps = {
  readonly control: Control<EvaluationValues>;
  readonly caseFileId: CaseFileId;
};

/** Which guardians of the file were there. */
export function GuardianTicks({ control, caseFileId }: GuardianTicksProps) {
  const { data: file } = useCaseFile(caseFileId);
  if (file === undefined) return null;
  if (file.guardians.length === 0) return <p className={classes.quiet}>{texts.noGuardians}</p>;
  return (
    <Controller
      control={control}
      name="guardianIds"
      render={({ field }) => (
        <Checkbox.Group label={texts.guardians} value={field.value} onChange={field.onChange}>
          <div className={classes.ticks} data-vault>
            {file.guardians.map((guardian) => (
              <Checkbox
                key={guardian.id}
                value={guardian.id}
                label={guardianLabel(guardian, false)}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    />
  );
}
