/** The form of one section: it starts with what was typed or saved, and is kept at every change. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { OppContent } from '../../../../electron/contract/opp-content';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import type { TakenFrom } from '../../../../electron/contract/text-sources';
import { useOppTools, useSavedSection } from './opp-tools';

export type SectionValues = FieldValues & { readonly sources: readonly TakenFrom[] };

export const useSectionForm = <Values extends SectionValues>(
  section: OppSection,
  schema: z.ZodType<Values, Values>,
): UseFormReturn<Values> => {
  const { keepers } = useOppTools();
  const saved = useSavedSection(section);
  const [over] = useState(saved);
  const [start] = useState(() => schema.parse(keepers.latest(section) ?? saved));
  const form = useForm<Values>({
    resolver: zodResolver<Values, unknown, Values>(schema),
    defaultValues: start as DefaultValues<Values>,
    mode: 'onChange',
  });
  const known = useRef(JSON.stringify(start));
  const { subscribe, getValues, reset } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => {
          // A copy: the form goes on changing its own. What is wrong stands at its field and isn't kept.
          const typed = schema.safeParse(getValues());
          if (!typed.success) return;
          const now = JSON.stringify(typed.data);
          if (now === known.current) return;
          known.current = now;
          keepers.change(section, {
            value: typed.data as unknown as OppContent[OppSection],
            over,
          });
        },
      }),
    [subscribe, getValues, schema, keepers, section, over],
  );

  // Changed by something else than this form (an import, a text that was put back): the form follows.
  useEffect(() => {
    const now = JSON.stringify(saved);
    if (now === known.current || keepers.isWaiting(section)) return;
    known.current = now;
    keepers.forget(section, saved);
    reset(schema.parse(saved));
  }, [saved, keepers, section, schema, reset]);

  return form;
};
