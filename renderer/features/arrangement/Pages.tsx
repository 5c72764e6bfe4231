import type { Arrangement } from '../../../electron/contract/arrangement';
import { CodeNote } from '../../app/CodeNote';
import { DocumentPage } from '../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../casus/release/use-shown-document';
import type { Naming } from './use-arrangement';
import { usePages } from './use-arrangement';

type PagesProps = {
  readonly arrangement: Pick<
    Arrangement,
    'id' | 'caseFileId' | 'version' | 'contentHash' | 'steps'
  >;
  readonly naming: Naming;
};

/** The pages as they will be printed; they follow every save. */
export function Pages({ arrangement, naming }: PagesProps) {
  const { id, caseFileId, version, contentHash, steps } = arrangement;
  const state = JSON.stringify([version, contentHash, steps.length]);
  const { data, error } = usePages({ id, naming }, state);
  const shown = useShownDocument(caseFileId, data ?? null);
  return (
    <div data-vault={naming === 'names' || undefined}>
      {error !== null && <CodeNote error={error} />}
      {shown !== null && <DocumentPage document={shown} />}
    </div>
  );
}
