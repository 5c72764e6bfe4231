import { ActionIcon } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { Path, PathValue, UseFormReturn } from 'react-hook-form';
import { OppTakenFrom } from '../../../../electron/contract/opp-content';
import { IconX } from '../../../ui/icons/icons';
import { dayOf, longDay } from '../../notes/moments';
import { notifyUndo } from '../../notes/undo-notice';
import type { SectionValues } from '../write/use-section-form';
import { sourceKey } from './search-sources';
import classes from './Sources.module.css';
import { sourcesTexts as texts } from './texts';

type SourceLinesProps<Values extends SectionValues> = { readonly form: UseFormReturn<Values> };

/** Every section has its sources; in the words of the form's types. */
export const setSources = <Values extends SectionValues>(
  form: UseFormReturn<Values>,
  sources: readonly OppTakenFrom[],
): void =>
  form.setValue('sources' as Path<Values>, [...sources] as PathValue<Values, Path<Values>>, {
    shouldDirty: true,
  });

export const sourcesIn = (value: unknown): readonly OppTakenFrom[] =>
  OppTakenFrom.array().catch([]).parse(value);

/** Where text of this section was taken from: quiet lines under it. */
export function SourceLines<Values extends SectionValues>({ form }: SourceLinesProps<Values>) {
  const sources = sourcesIn(useWatch({ control: form.control, name: 'sources' as Path<Values> }));
  if (sources.length === 0) return null;
  const remove = (taken: OppTakenFrom): void => {
    const rest = sources.filter((one) => sourceKey(one) !== sourceKey(taken));
    setSources(form, rest);
    notifyUndo(texts.removed, () => {
      const now = sourcesIn(form.getValues('sources' as Path<Values>));
      setSources(form, [...now, taken]);
    });
  };
  return (
    <div className={classes.lines}>
      <p>{texts.from}</p>
      <ul aria-label={texts.from}>
        {sources.map((taken) => (
          <li key={sourceKey(taken)}>
            {texts.fromLine(taken.label, longDay(dayOf(new Date(taken.takenAt))))}
            <ActionIcon aria-label={texts.remove(taken.label)} onClick={() => remove(taken)}>
              <IconX size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
