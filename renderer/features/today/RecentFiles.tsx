import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileSummary } from '../../../electron/contract/case-files';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { IconFolder } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { Tag } from '../../ui/Tag';
import { casusName } from '../case-files/code-name';
import { dayOf, shortDay } from '../notes/moments';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { classNameOf } from '../pupils/pupil-filter';
import { useRecent } from '../search/use-recent';
import { todayTexts as texts } from './texts';
import classes from './Today.module.css';

const RECENT = 6;

/** The files that were looked at last, as cards. */
export function RecentFiles() {
  const { data: files, error } = useRecent(RECENT);
  const go = useGo();
  const [today] = useState(() => dayOf(new Date()));
  if (files === undefined) return <ApiErrorNote error={error} />;
  if (files.length === 0) {
    return (
      <EmptyState
        icon={IconFolder}
        title={texts.noneOpenTitle}
        text={texts.noneOpenText}
        action={
          <Button variant="default" onClick={() => go('/dossiers')}>
            {texts.allFiles}
          </Button>
        }
      />
    );
  }
  return (
    <ul className={classes.cards} aria-label={texts.recent}>
      {files.map((file) => (
        <FileCard key={file.id} file={file} today={today} />
      ))}
    </ul>
  );
}

type FileCardProps = { readonly file: CaseFileSummary; readonly today: string };

function FileCard({ file, today }: FileCardProps) {
  const { hidden, nameOf } = usePrivacy();
  const { lastNoteOn } = file;
  const facts = [
    hidden ? null : casusName(file.codeName),
    classNameOf(file),
    lastNoteOn === null ? texts.noNote : texts.lastNote(shortDay(lastNoteOn, today)),
  ].filter((fact) => fact !== null);
  return (
    <Card
      as="li"
      className={classes.card}
      title={
        <Link href={`/dossiers/${file.id}/overzicht`} className={classes.link}>
          {nameOf(file)}
        </Link>
      }
      aside={
        <span className={classes.tags}>
          {file.left && <Tag tone="amber">{texts.left}</Tag>}
          <Tag tone="petrol">{texts.phase(file.supportPhase)}</Tag>
        </span>
      }
    >
      <p className={classes.facts}>{facts.join(' · ')}</p>
    </Card>
  );
}
