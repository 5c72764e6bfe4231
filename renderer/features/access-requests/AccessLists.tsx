import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AccessItem, AccessRequest } from '../../../electron/contract/access-requests';
import { usePrivacy } from '../../app/privacy';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { notify } from '../notes/undo-notice';
import { useShown } from '../notes/use-shown';
import classes from './Access.module.css';
import { AccessList } from './AccessList';
import { DecisionDialog } from './DecisionDialog';
import { proposalsOf, rowsOf } from './decisions';
import { listTexts as texts } from './texts';
import type { AccessChanges } from './use-access-work';

type AccessListsProps = {
  readonly request: AccessRequest;
  readonly items: readonly AccessItem[];
  readonly changes: AccessChanges;
};

/** What the guardian gets and what stays here, side by side at all times; a person decides each item. */
export function AccessLists({ request, items, changes }: AccessListsProps) {
  const { hidden } = usePrivacy();
  const [asked, setAsked] = useState<AccessItem | null>(null);
  const typed = useMemo(() => items.flatMap(({ title, note }) => [title, note]), [items]);
  const shown = useShown(request.caseFileId, typed);
  const proposals = useMemo(() => proposalsOf(items), [items]);
  const fixed = request.given !== null;
  const acceptAll = (): void => {
    changes.decide(proposals);
    notify(texts.accepted(proposals.length));
  };
  const list = (give: AccessItem['give']) => {
    const listed = items.filter((item) => item.give === give);
    return {
      give,
      rows: rowsOf(items, give),
      amount: texts.count(listed.length, listed.filter(({ proposed }) => proposed).length),
      shown,
      fixed: fixed || hidden,
      onDecide: setAsked,
    };
  };
  return (
    <section aria-label={texts.lists} className={classes.stack}>
      <div className={classes.explain}>
        <p className={classes.quiet}>{texts.explain}</p>
        {proposals.length > 0 && !fixed && (
          <Button variant="default" disabled={hidden} onClick={acceptAll}>
            {texts.acceptAll}
          </Button>
        )}
      </div>
      <VisuallyHidden>{texts.help}</VisuallyHidden>
      <div className={classes.lists}>
        <AccessList title={texts.gets} empty={texts.noneGets} {...list('whole')} />
        <AccessList title={texts.stays} empty={texts.noneStays} {...list('withhold')} />
      </div>
      {asked !== null && (
        <DecisionDialog
          request={request}
          item={asked}
          onDecide={(decision) => changes.decide([decision])}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
