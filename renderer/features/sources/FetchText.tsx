import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { MAX_TAKEN_TEXT } from '../../../electron/contract/text-sources';
import type { TakenFrom } from '../../../electron/contract/text-sources';
import { IconFileImport } from '../../ui/icons/icons';
import { notify } from '../notes/undo-notice';
import { useOffers } from '../notes/use-offers';
import { sourceKey } from './search-sources';
import classes from './Sources.module.css';
import { SourcesDialog } from './SourcesDialog';
import type { Taken } from './SourcesDialog';
import { textBelow, textWithout } from './take-out';
import { sourcesTexts as texts } from './texts';

/** A running text of a form, and where what stands in its part came from. */
export type TextWithSources = {
  readonly text: () => string;
  readonly write: (text: string) => void;
  readonly focus: () => void;
  /** Where a form keeps where its text came from; without it what is taken is a copy and no more. */
  readonly sources?: () => readonly TakenFrom[];
  readonly setSources?: (sources: readonly TakenFrom[]) => void;
};

type FetchTextProps = {
  readonly caseFileId: CaseFileId;
  /** Of the field. */
  readonly label: string;
  readonly at: TextWithSources;
  /** Most characters that it holds. */
  readonly max?: number;
  readonly children: ReactNode;
};

/** A field of running text, with the button that fetches text of notes and casus into it. */
export function FetchText(props: FetchTextProps) {
  const { caseFileId, label, at, max = MAX_TAKEN_TEXT, children } = props;
  const [open, setOpen] = useState(false);
  const offers = useOffers();

  const close = (): void => {
    setOpen(false);
    // The dialog takes the focus away as it closes.
    setTimeout(at.focus);
  };
  const take = ({ source, label: from, text }: Taken): void => {
    const before = at.text();
    const after = textBelow(before, text);
    if (after.length > max) {
      notify(texts.tooLong);
      return;
    }
    at.write(after);
    const { kind, id } = source;
    const isSource = (one: TakenFrom): boolean => sourceKey(one) === sourceKey(source);
    const sources = at.sources?.() ?? [];
    const known = sources.some(isSource);
    if (!known) {
      const takenAt = new Date().toISOString();
      at.setSources?.([...sources, { kind, id, label: from, takenAt }]);
    }
    offers.offer(at.setSources === undefined ? texts.takenCopy : texts.taken, () => {
      const left = textWithout(before, after, at.text());
      if (left === null) return notify(texts.takenStays);
      at.write(left);
      if (!known) at.setSources?.((at.sources?.() ?? []).filter((one) => !isSource(one)));
      return notify(texts.takenBack);
    });
    close();
  };
  return (
    <div className={classes.withFetch}>
      {children}
      <Button
        className={classes.fetch ?? ''}
        variant="subtle"
        leftSection={<IconFileImport size={18} />}
        aria-label={texts.fetchFor(label)}
        onClick={() => setOpen(true)}
      >
        {texts.fetch}
      </Button>
      {open && (
        <SourcesDialog caseFileId={caseFileId} label={label} onTake={take} onClose={close} />
      )}
    </div>
  );
}
