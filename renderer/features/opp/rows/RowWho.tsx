import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { MAX_OPP_FIELD } from '../../../../electron/contract/opp-content';
import { FormFunction } from '../../sources/FormFunction';
import type { Whom } from '../../sources/use-sources';
import { useOppTools } from '../write/opp-tools';

type RowWhoProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly description: string;
  readonly whom: Whom;
};

/** Who does it: a function, which the file may know already. */
export function RowWho<Values extends FieldValues>(props: RowWhoProps<Values>) {
  const { caseFileId } = useOppTools();
  return <FormFunction<Values> {...props} caseFileId={caseFileId} maxLength={MAX_OPP_FIELD} />;
}
