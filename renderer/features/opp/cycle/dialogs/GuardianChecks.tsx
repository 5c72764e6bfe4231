import { Checkbox } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import type { CaseFileId } from '../../../../../electron/contract/ids';
import { asTexts } from '../../../../ui/forms/use-field';
import { useGuardians } from '../guardians';
import classes from './Dialogs.module.css';
import { dialogTexts as texts } from './texts';

type GuardianChecksProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly caseFileId: CaseFileId;
};

/** Which guardians of the file were there; each with the custody. */
export function GuardianChecks<Values extends FieldValues>(props: GuardianChecksProps<Values>) {
  const { control, name, caseFileId } = props;
  const { field } = useController({ control, name });
  const guardians = useGuardians(caseFileId);
  if (guardians.length === 0) return <p className={classes.none}>{texts.noGuardians}</p>;
  return (
    <Checkbox.Group
      label={texts.guardians}
      description={texts.guardiansHint}
      value={[...asTexts(field.value)]}
      onChange={(ids) => field.onChange(ids)}
    >
      {guardians.map(({ id, name: shown, custodyWords }) => (
        <Checkbox key={id} value={id} label={shown} description={custodyWords} />
      ))}
    </Checkbox.Group>
  );
}
