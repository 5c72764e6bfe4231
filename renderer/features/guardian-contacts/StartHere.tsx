import type { CaseFileId } from '../../../electron/contract/ids';
import { Callout } from '../../ui/Callout';
import { viewsTexts as texts } from './texts';
import { useViews } from './use-guardian-contacts';
import { ViewsFacts } from './ViewsFacts';

/** Talents and wishes at the start of a talk (seeds, ouders-en-omgeving: they come back at each one). */
export function StartHere({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data } = useViews(caseFileId);
  if (data === undefined) return null;
  const { talents, wishes } = data.content;
  const isAsked = `${talents}${wishes}`.trim() !== '';
  return (
    <Callout title={texts.startHere}>
      {isAsked ? (
        <ViewsFacts caseFileId={caseFileId} content={{ talents, wishes, reachable: '' }} />
      ) : (
        texts.startEmpty
      )}
    </Callout>
  );
}
