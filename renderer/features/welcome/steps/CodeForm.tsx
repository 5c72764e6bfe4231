import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { CodeInput } from '../../../ui/CodeInput';
import { FormActions } from '../../../ui/FieldGroup';
import { FailureNote } from '../FailureNote';
import { useCall, type Failure } from '../use-call';
import { CODE_LENGTH, codeProblem } from './code-problem';
import { stepTexts } from './texts';
import type { Result } from '../../../../electron/contract/contract';

type CodeFormProps<T> = {
  readonly submitLabel: string;
  /** What the code is asked for. */
  readonly check: (code: string) => Promise<Result<T>>;
  readonly onDone: (value: T, code: string) => void;
  /** A failure of an earlier try with this code. */
  readonly failure?: Failure | null | undefined;
  readonly initialCode?: string | undefined;
  /** Quiet buttons beside the primary one. */
  readonly actions?: ReactNode;
};

const Values = z.object({ code: z.string() });

/** Asks for the recovery code and says which group is wrong. */
export function CodeForm<T>(props: CodeFormProps<T>) {
  const { submitLabel, check, onDone, actions, initialCode = '' } = props;
  const { busy, failure, run } = useCall();
  const errorId = useId();
  const form = useForm({ resolver: zodResolver(Values), defaultValues: { code: initialCode } });
  const { field, fieldState } = useController({ control: form.control, name: 'code' });
  const shown = form.formState.isSubmitted ? failure : (props.failure ?? null);

  const submit = form.handleSubmit(async ({ code }) => {
    if (code.length < CODE_LENGTH) {
      form.setError('code', { message: stepTexts.code.missing(CODE_LENGTH - code.length) });
      return;
    }
    const result = await run(() => check(code));
    if (result?.ok === true) onDone(result.value, code);
  });

  const problem =
    fieldState.error?.message ?? (shown === null ? null : codeProblem(field.value, shown));
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {shown !== null && codeProblem(field.value, shown) === null && (
        <FailureNote failure={shown} />
      )}
      <CodeInput
        label={stepTexts.code.label}
        description={stepTexts.code.description}
        value={field.value}
        onChange={(code) => {
          form.clearErrors();
          field.onChange(code);
        }}
        length={CODE_LENGTH}
        error={
          problem === null ? undefined : (
            <span id={errorId} role="alert">
              {problem}
            </span>
          )
        }
        autoFocus
      />
      <FormActions>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        {actions}
      </FormActions>
    </form>
  );
}
