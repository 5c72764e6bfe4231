import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Path, PathValue, UseFormReturn } from 'react-hook-form';
import { MAX_OPP_TEXT } from '../../../../electron/contract/opp-content';
import type { OppTakenFrom } from '../../../../electron/contract/opp-content';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { IconFileImport } from '../../../ui/icons/icons';
import { notify } from '../../notes/undo-notice';
import { setSources, sourcesIn } from '../sources/SourceLines';
import { SourcesDialog } from '../sources/SourcesDialog';
import type { Taken } from '../sources/SourcesDialog';
import { sourceKey } from '../sources/search-sources';
import { sourcesTexts } from '../sources/texts';
import { useOffers } from '../write/use-offers';
import { textWithout } from '../write/take-back';
import { useOppTools } from '../write/opp-tools';
import type { SectionValues } from '../write/use-section-form';
import classes from './Sections.module.css';

type SectionTextProps<Values extends SectionValues> = {
  readonly form: UseFormReturn<Values>;
  readonly name: Path<Values>;
  readonly label: string;
  readonly description: string;
  readonly minRows?: number;
};

/** Running text of a section, into which text of notes and casus can be taken. */
export function SectionText<Values extends SectionValues>(props: SectionTextProps<Values>) {
  const { form, name, label, description, minRows = 3 } = props;
  const { caseFileId } = useOppTools();
  const [open, setOpen] = useState(false);
  const offers = useOffers();
  const sources = 'sources' as Path<Values>;
  const write = (text: string): void =>
    form.setValue(name, text as PathValue<Values, Path<Values>>, { shouldDirty: true });

  const close = (): void => {
    setOpen(false);
    // The dialog takes the focus away as it closes.
    setTimeout(() => form.setFocus(name));
  };
  const take = ({ source, label: from, text }: Taken): void => {
    const before = String(form.getValues(name));
    const after = before.trim() === '' ? text.trim() : `${before.trimEnd()}\n\n${text.trim()}`;
    if (after.length > MAX_OPP_TEXT) {
      notify(sourcesTexts.tooLong);
      return;
    }
    write(after);
    const { kind, id } = source;
    const isSource = (one: OppTakenFrom): boolean => sourceKey(one) === sourceKey(source);
    const known = sourcesIn(form.getValues(sources)).some(isSource);
    if (!known) {
      const takenAt = new Date().toISOString();
      setSources(form, [...sourcesIn(form.getValues(sources)), { kind, id, label: from, takenAt }]);
    }
    offers.offer(sourcesTexts.taken, () => {
      const left = textWithout(before, after, String(form.getValues(name)));
      if (left === null) return notify(sourcesTexts.takenStays);
      write(left);
      if (!known) {
        setSources(
          form,
          sourcesIn(form.getValues(sources)).filter((one) => !isSource(one)),
        );
      }
      return notify(sourcesTexts.takenBack);
    });
    close();
  };
  return (
    <div className={classes.withFetch}>
      <FormTextArea
        control={form.control}
        name={name}
        label={label}
        description={description}
        minRows={minRows}
        maxLength={MAX_OPP_TEXT}
      />
      <Button
        className={classes.fetch ?? ''}
        variant="subtle"
        leftSection={<IconFileImport size={18} />}
        aria-label={sourcesTexts.fetchFor(label)}
        onClick={() => setOpen(true)}
      >
        {sourcesTexts.fetch}
      </Button>
      {open && (
        <SourcesDialog caseFileId={caseFileId} label={label} onTake={take} onClose={close} />
      )}
    </div>
  );
}
