import { Button } from '@mantine/core';
import { codeOf } from '../../app/api';
import { FormActions } from '../../ui/FieldGroup';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { formTexts as texts } from './form-texts';

type SaveProblemProps = {
  readonly error: unknown;
  readonly onKeepMine: () => void;
  readonly onTakeNewest: () => void;
};

/** Why saving failed; with a newer version in the vault a person chooses which one stays. */
export function SaveProblem({ error, onKeepMine, onTakeNewest }: SaveProblemProps) {
  if (error === null) return null;
  const choose =
    codeOf(error) === 'VERSION_CONFLICT' ? (
      <FormActions>
        <Button variant="default" onClick={onKeepMine}>
          {texts.keepMine}
        </Button>
        <Button variant="default" onClick={onTakeNewest}>
          {texts.takeNewest}
        </Button>
      </FormActions>
    ) : undefined;
  return <ApiErrorNote error={error} action={choose} />;
}
