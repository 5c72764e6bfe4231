import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { CaseFileId } from '../../../electron/contract/ids';
import { FormSuggest } from '../../ui/forms/FormSuggest';
import { useFunctions } from './use-sources';
import type { Whom } from './use-sources';

type FormFunctionProps<Values extends FieldValues> = Omit<
  ComponentProps<typeof FormSuggest<Values>>,
  'suggestions' | 'onFocus'
> & {
  readonly caseFileId: CaseFileId;
  readonly whom: Whom;
};

/** Who: any text, with the functions that the file knows as suggestions. */
export function FormFunction<Values extends FieldValues>(props: FormFunctionProps<Values>) {
  const { caseFileId, whom, ...rest } = props;
  const { suggestions, refresh } = useFunctions(caseFileId, whom);
  return <FormSuggest<Values> spellCheck {...rest} suggestions={suggestions} onFocus={refresh} />;
}
