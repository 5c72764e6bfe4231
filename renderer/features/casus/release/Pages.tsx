import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../../electron/contract/casus';
import { CodeNote } from '../../../app/CodeNote';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { usePages } from '../use-casus';
import classes from './Release.module.css';
import { releaseTexts as texts } from './texts';
import { useShownDocument } from './use-shown-document';

type Layout = 'whole' | 'perPartner';

const layouts = [
  { value: 'whole', label: texts.layouts.whole },
  { value: 'perPartner', label: texts.layouts.perPartner },
] as const satisfies readonly { readonly value: Layout; readonly label: string }[];

type PagesProps = {
  readonly casus: Casus;
  /** null: as it is now. */
  readonly versionNumber: number | null;
};

/** The pages as they will be printed, whole or per partner. */
export function Pages({ casus, versionNumber }: PagesProps) {
  const [layout, setLayout] = useState<Layout>('whole');
  const { data, error } = usePages({ id: casus.id, versionNumber, layout });
  const shown = useShownDocument(casus.caseFileId, data ?? null);
  const hasPartners = casus.parts.some(({ partner }) => partner !== null);
  // A question that nobody answered stands there as it was, and so does a name that is known by now.
  const isNow = versionNumber === null || versionNumber === casus.versionNumber;
  const unfinished = isNow && casus.openQuestions + casus.leftovers.length > 0;
  return (
    <div data-vault={unfinished || undefined}>
      {hasPartners && (
        <div className={classes.layouts}>
          <SegmentedControl<Layout>
            aria-label={texts.layout}
            data={layouts.map((one) => ({ ...one }))}
            value={layout}
            onChange={setLayout}
          />
        </div>
      )}
      {error !== null && <CodeNote error={error} />}
      {shown !== null && <DocumentPage document={shown} />}
    </div>
  );
}
