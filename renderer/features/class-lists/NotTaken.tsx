import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import type { ReadList } from '../../../electron/contract/class-lists';
import { FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import classes from './ClassLists.module.css';
import { issueText } from './issue-texts';
import { dropReasonLabels, droppedLabels } from './labels';
import { previewTexts as texts } from './preview-texts';

type NotTakenProps = { readonly preview: ImportPreview; readonly list: ReadList };

/** What stays out of the vault and why, and what in the list was not right, by line. */
export function NotTaken({ preview, list }: NotTakenProps) {
  const { dropped, skipped } = preview;
  const issues = [
    ...list.issues.map(issueText),
    ...(list.issuesOmitted > 0 ? [texts.issuesMore(list.issuesOmitted)] : []),
  ];
  return (
    <>
      <Section title={texts.droppedTitle}>
        {dropped.length === 0 ? (
          <p>{texts.droppedNone}</p>
        ) : (
          <ul className={classes.plain}>
            {dropped.map(({ kind, reason, count }) => (
              <li key={kind}>
                {`${droppedLabels[kind]} (${count}×): ${dropReasonLabels[reason]}`}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Lines
        title={texts.skippedTitle}
        lines={skipped.map(({ line, reason }) => texts.skipped(line, reason))}
      />
      <Lines title={texts.issuesTitle} lines={issues} />
    </>
  );
}

const FIRST = 8;

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  return (
    <Section title={`${title} (${lines.length})`}>
      <FormStack>
        <ul className={classes.plain}>
          {(all ? lines : lines.slice(0, FIRST)).map((line, index) => (
            <li key={`${index}-${line}`}>{line}</li>
          ))}
        </ul>
        {lines.length > FIRST && (
          <div>
            <Button variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? texts.showLess : texts.showAll(lines.length)}
            </Button>
          </div>
        )}
      </FormStack>
    </Section>
  );
}
