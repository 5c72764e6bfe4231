import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { useStoredDraft } from '../drafts/use-stored-draft';
import classes from './SummaryCard.module.css';
import { SummaryForm, summaryOfDraft } from './SummaryForm';
import { caseFileTexts as texts } from './texts';

/** "In het kort": read here, changed here. A half-typed one opens by itself. */
export function SummaryCard({ file }: { readonly file: CaseFile }) {
  const { hidden } = usePrivacy();
  const stored = useStoredDraft({ kind: 'caseFile', caseFileId: file.id, targetId: file.id });
  const typed = stored === null || stored === undefined ? null : summaryOfDraft(stored.payload);
  const [asked, setAsked] = useState<boolean | null>(null);
  const shown = useShownTexts(file.id, [file.summary]);
  const writable = file.status === 'active' && !hidden;
  // The draft counts until somebody saved or threw it away: then `asked` is no longer null.
  const draft = asked === null ? typed : null;
  const editing = writable && (asked ?? draft !== null);

  return (
    <Card
      title={texts.summary}
      as="section"
      aside={
        writable && !editing ? (
          <Button
            variant="subtle"
            aria-label={texts.summaryEditLabel}
            onClick={() => setAsked(true)}
          >
            {texts.summaryEdit}
          </Button>
        ) : undefined
      }
    >
      {editing ? (
        <SummaryForm
          file={file}
          initial={draft ?? { summary: file.summary, version: file.version }}
          takeFocus={asked === true}
          onDone={() => setAsked(false)}
        />
      ) : (
        <p className={classes.text}>
          {file.summary === '' ? texts.summaryEmpty : (shown?.[0] ?? '')}
        </p>
      )}
    </Card>
  );
}
