import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { AccessRequest } from '../../../electron/contract/access-requests';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { Section } from '../../ui/Section';
import { letterTexts as texts } from './texts';
import type { AccessChanges } from './use-access-work';

const Values = z.object({ letter: z.string().max(5000) });

type LetterPartProps = { readonly request: AccessRequest; readonly changes: AccessChanges };

/** Words to the guardian on the first page; saved as they are typed. */
export function LetterPart({ request, changes }: LetterPartProps) {
  const [letter] = useState(() => changes.now().letter);
  const { control, subscribe } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { letter },
    mode: 'onChange',
  });
  const { write } = changes;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          const typed = Values.safeParse(values);
          // A reset has no name: putting the form back is no typing.
          if (name !== undefined && typed.success) write(typed.data.letter);
        },
      }),
    [subscribe, write],
  );
  return (
    <Section title={texts.title} text={texts.help}>
      <FormTextArea
        control={control}
        name="letter"
        label={texts.label}
        minRows={4}
        disabled={request.given !== null}
      />
    </Section>
  );
}
