import { useMemo } from 'react';
import type { ReleasedCasus } from '../../../electron/contract/archive';
import type { PrintableDocument } from '../../../electron/contract/document';
import { releasedCasusBlocks } from '../../../electron/contract/released-casus-pages';
import { DocumentPage } from '../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../casus/release/use-shown-document';
import { receivedTexts as texts } from './received-texts';

/** The casus of a colleague as it came: also before it is taken over, and with names of the own school hidden. */
export function ReleasedCasusPages({ casus }: { readonly casus: ReleasedCasus }) {
  const document = useMemo<PrintableDocument>(
    () => ({
      kicker: texts.kicker,
      title: texts.casus(casus.label),
      blocks: releasedCasusBlocks(casus),
    }),
    [casus],
  );
  const shown = useShownDocument(null, document);
  return shown === null ? null : <DocumentPage document={shown} />;
}
