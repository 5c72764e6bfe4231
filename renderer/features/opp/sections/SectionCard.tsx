import { ActionIcon, Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import type { Control, UseFormReturn } from 'react-hook-form';
import { oppSectionTitles } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { Callout } from '../../../ui/Callout';
import { BelowSection } from '../../../ui/Heading';
import { FormErrors } from '../../../ui/forms/form-errors';
import { IconCopy } from '../../../ui/icons/icons';
import { sectionElementId } from '../jump';
import { useOppTools, useSavedSection } from '../write/opp-tools';
import type { SectionValues } from '../write/use-section-form';
import { LengthGuide } from './LengthGuide';
import classes from './Sections.module.css';
import { SectionSources } from './SectionSources';
import { sectionTexts as texts } from './texts';
import { useCopySection } from './use-copy-section';

type SectionCardProps<Values extends SectionValues> = {
  readonly section: OppSection;
  readonly form: UseFormReturn<Values>;
  readonly children: ReactNode;
};

const errorText = (): string => texts.tooLong;

/** A section that is written: heading, fields, what was taken from where, its length. */
export function SectionCard<Values extends SectionValues>(props: SectionCardProps<Values>) {
  const { section, form, children } = props;
  const { keepers } = useOppTools();
  const copy = useCopySection();
  const title = oppSectionTitles[section];
  return (
    <section
      id={sectionElementId(section)}
      aria-labelledby={`${sectionElementId(section)}-title`}
      className={classes.section}
      // Leaving a field keeps what was typed in it.
      onBlur={() => void keepers.flush()}
    >
      <div className={classes.head}>
        <h2 id={`${sectionElementId(section)}-title`} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
        <ActionIcon
          aria-label={texts.copyOf(title)}
          title={texts.copyTitle}
          onClick={() => void copy(section)}
        >
          <IconCopy />
        </ActionIcon>
      </div>
      <p className={classes.lead}>{texts.leads[section]}</p>
      <ConflictNote section={section} form={form} />
      <BelowSection>
        <FormErrors translate={errorText}>
          <div className={classes.fields}>{children}</div>
        </FormErrors>
      </BelowSection>
      <SectionSources form={form} />
      <div className={classes.foot}>
        <LengthGuide section={section} control={form.control} />
        <NotKept control={form.control} />
      </div>
    </section>
  );
}

/** What is wrong isn't saved with the rest: it is said, and stands at its field. */
function NotKept<Values extends SectionValues>({ control }: { readonly control: Control<Values> }) {
  const { errors } = useFormState({ control });
  return (
    <span role="status" className={classes.notKept}>
      {Object.keys(errors).length > 0 && texts.notEverythingKept}
    </span>
  );
}

type ConflictNoteProps<Values extends SectionValues> = Pick<
  SectionCardProps<Values>,
  'section' | 'form'
>;

function ConflictNote<Values extends SectionValues>(props: ConflictNoteProps<Values>) {
  const { section, form } = props;
  const { keepers } = useOppTools();
  const { conflicts } = useSyncExternalStore(keepers.subscribe, keepers.kept);
  const saved = useSavedSection(section);
  const [busy, setBusy] = useState(false);
  if (!conflicts.includes(section)) return null;
  const takeTheirs = (): void => {
    setBusy(true);
    keepers.forget(section, saved);
    form.reset(structuredClone(saved) as unknown as Values);
    setBusy(false);
  };
  return (
    <Callout
      kind="warn"
      role="alert"
      title={texts.conflictTitle}
      action={
        <>
          <Button
            variant="default"
            disabled={busy}
            onClick={() => keepers.overwrite(section, saved)}
          >
            {texts.conflictMine}
          </Button>
          <Button variant="default" disabled={busy} onClick={takeTheirs}>
            {texts.conflictTheirs}
          </Button>
        </>
      }
    >
      {texts.conflictText}
    </Callout>
  );
}
