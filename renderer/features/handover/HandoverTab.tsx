import { useSearch } from '@tanstack/react-router';
import type { CaseFileId } from '../../../electron/contract/ids';
import { PageTabs } from '../../ui/PageTabs';
import { useCaseFile } from '../case-files/use-case-files';
import { ComposePart } from './compose/ComposePart';
import { handoverHref, handoverTabParts, partOfAddress } from './handover-address';
import { LogPart } from './log/LogPart';
import classes from './Handover.module.css';
import { handoverTabTexts as texts } from './texts';
import { WarmPart } from './warm/WarmPart';

/** The tab Overdracht: what goes to the next reader, what was made and received, and the talks about it. */
export function HandoverTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data: file } = useCaseFile(caseFileId);
  const part = partOfAddress(useSearch({ strict: false }));
  if (file === undefined) return null;
  const tabs = handoverTabParts.map((one) => ({
    href: handoverHref(caseFileId, one),
    label: texts.parts[one],
    active: one === part,
  }));
  return (
    <div className={classes.tab}>
      <PageTabs label={texts.tabs} tabs={tabs} />
      {part === 'samenstellen' && <ComposePart file={file} />}
      {part === 'gemaakt' && <LogPart file={file} />}
      {part === 'gesprekken' && <WarmPart file={file} />}
    </div>
  );
}
