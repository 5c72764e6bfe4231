import { useQuery } from '@tanstack/react-query';
import type { guardianPages } from '../../../electron/contract/guardian-contacts';
import type { CaseFileId, GuardianId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { DocumentPage } from '../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../casus/release/use-shown-document';

export type Pages = (typeof guardianPages)[number];

type GuardianPagesProps = {
  readonly caseFileId: CaseFileId;
  readonly pages: Pages;
  readonly guardianIds: readonly GuardianId[];
};

/** The page as it will be printed. */
export function GuardianPages({ caseFileId, pages, guardianIds }: GuardianPagesProps) {
  const printed = { caseFileId, pages, guardianIds: [...guardianIds] };
  const { data, error } = useQuery({
    queryKey: ['guardianPages', printed],
    queryFn: () => valueOf(api.guardianContacts.preview(printed)),
    refetchOnMount: 'always',
    gcTime: 0,
  });
  const shown = useShownDocument(caseFileId, data ?? null);
  return (
    <div data-vault>
      {error !== null && <CodeNote error={error} />}
      {shown !== null && <DocumentPage document={shown} />}
    </div>
  );
}
