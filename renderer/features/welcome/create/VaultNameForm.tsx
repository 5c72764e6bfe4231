import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { FormActions } from '../../../ui/FieldGroup';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { stepTexts } from '../steps/texts';
import { createTexts } from './texts';

type VaultNameFormProps = {
  readonly name: string;
  readonly onNext: (name: string) => void;
  readonly onBack: () => void;
};

const texts = createTexts.name;
const LONGEST = 80;
const Values = z.object({
  name: z.string().trim().min(1, texts.empty).max(LONGEST, texts.tooLong),
});

export function VaultNameForm({ name, onNext, onBack }: VaultNameFormProps) {
  const form = useForm({ resolver: zodResolver(Values), defaultValues: { name } });
  const submit = form.handleSubmit((values) => onNext(values.name));
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <FormTextInput control={form.control} name="name" label={texts.label} autoFocus />
      <FormActions>
        <Button type="submit">{stepTexts.next}</Button>
        <Button variant="subtle" onClick={onBack}>
          {stepTexts.back}
        </Button>
      </FormActions>
    </form>
  );
}
