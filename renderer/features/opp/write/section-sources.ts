/** Every section has its sources; here in the words of its form's types. */
import type { Path, PathValue, UseFormReturn } from 'react-hook-form';
import { TakenFrom } from '../../../../electron/contract/text-sources';
import type { SectionValues } from './use-section-form';

export const sourcesName = <Values extends SectionValues>(): Path<Values> =>
  'sources' as Path<Values>;

export const sourcesIn = (value: unknown): readonly TakenFrom[] =>
  TakenFrom.array().catch([]).parse(value);

export const setSources = <Values extends SectionValues>(
  form: UseFormReturn<Values>,
  sources: readonly TakenFrom[],
): void =>
  form.setValue(sourcesName<Values>(), [...sources] as PathValue<Values, Path<Values>>, {
    shouldDirty: true,
  });
