import { useMemo } from 'react';
import type { GuardianViewsContent } from '../../../electron/contract/guardian-contacts';
import type { CaseFileId } from '../../../electron/contract/ids';
import { useShown } from '../notes/use-shown';
import classes from './Guardians.module.css';
import { guardiansTabTexts, viewsTexts as texts } from './texts';

const fields = ['talents', 'wishes', 'reachable'] as const;

type ViewsFactsProps = {
  readonly caseFileId: CaseFileId;
  readonly content: Pick<GuardianViewsContent, (typeof fields)[number]>;
};

/** What was told, as it may be shown now; nothing for what was not. */
export function ViewsFacts({ caseFileId, content }: ViewsFactsProps) {
  const { talents, wishes, reachable } = content;
  const typed = useMemo(() => [talents, wishes, reachable], [talents, wishes, reachable]);
  const shown = useShown(caseFileId, typed);
  return (
    <dl className={classes.facts}>
      {fields
        .filter((field) => content[field].trim() !== '')
        .map((field) => (
          <div key={field}>
            <dt>{texts.heading[field]}</dt>
            <dd className={classes.text}>{shown(content[field]) ?? guardiansTabTexts.hidden}</dd>
          </div>
        ))}
    </dl>
  );
}
