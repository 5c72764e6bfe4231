import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianViews } from '../../../electron/contract/guardian-contacts';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { IconPencil, IconSun } from '../../ui/icons/icons';
import { Section } from '../../ui/Section';
import { useDrafts } from '../drafts/DraftsList';
import { dayOf, longDay, shortMoment } from '../notes/moments';
import { guardianNames } from './guardian-names';
import classes from './Guardians.module.css';
import { contactTexts, guardiansTabTexts, viewsTexts as texts } from './texts';
import { useViews } from './use-guardian-contacts';
import { ViewsEditor } from './ViewsEditor';
import { ViewsFacts } from './ViewsFacts';

const AFTER_OTHERS_MILLISECONDS = 60;

const isEmpty = ({ content }: GuardianViews): boolean =>
  `${content.talents}${content.wishes}${content.reachable}`.trim() === '';

/** What parents told of talents and wishes, and what they told before. */
export function ViewsPart({ file }: { readonly file: CaseFile }) {
  const { data, error } = useViews(file.id);
  if (error !== null) return <CodeNote error={error} />;
  return data === undefined ? null : <ViewsOfFile file={file} views={data} />;
}

type ViewsOfFileProps = { readonly file: CaseFile; readonly views: GuardianViews };

function ViewsOfFile({ file, views }: ViewsOfFileProps) {
  const { hidden } = usePrivacy();
  const { data: drafts } = useDrafts();
  const [asked, setAsked] = useState<boolean | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  const archived = file.status === 'archived';
  const editable = !archived && !hidden;
  // What is half typed opens by itself, once.
  if (asked === undefined && drafts !== undefined) {
    const half = drafts.some(
      ({ kind, caseFileId }) => kind === 'guardianViews' && caseFileId === file.id,
    );
    setAsked(half);
  }
  if (editable && asked === true) {
    return (
      <ViewsEditor
        file={file}
        views={views}
        onDone={() => {
          setAsked(false);
          setTimeout(() => button.current?.focus(), AFTER_OTHERS_MILLISECONDS);
        }}
      />
    );
  }
  const edit = (label: string) => (
    <Button
      ref={button}
      variant={isEmpty(views) ? 'filled' : 'default'}
      leftSection={<IconPencil size={18} />}
      disabled={!editable}
      title={hidden ? guardiansTabTexts.namesHidden : undefined}
      onClick={() => setAsked(true)}
    >
      {label}
    </Button>
  );
  if (isEmpty(views) && views.earlier.length === 0) {
    return (
      <EmptyState
        icon={IconSun}
        title={texts.emptyTitle}
        text={archived ? contactTexts.archived : texts.emptyText}
        action={edit(texts.ask)}
      />
    );
  }
  return (
    <>
      <Section title={texts.title} text={texts.lead} action={edit(texts.edit)}>
        <Card>
          <Told file={file} content={views.content} />
        </Card>
      </Section>
      <Earlier file={file} earlier={views.earlier} />
    </>
  );
}

type ToldProps = { readonly file: CaseFile; readonly content: GuardianViews['content'] };

function Told({ file, content }: ToldProps) {
  const { hidden } = usePrivacy();
  const names = guardianNames(file.guardians, content.guardianIds, hidden);
  const when = content.askedOn === null ? [] : [`${texts.askedOn} ${longDay(content.askedOn)}`];
  const told = [...when, ...names].join(', ');
  return (
    <>
      <ViewsFacts caseFileId={file.id} content={content} />
      {told !== '' && <p className={classes.quiet}>{told}</p>}
    </>
  );
}

type EarlierProps = {
  readonly file: CaseFile;
  readonly earlier: GuardianViews['earlier'];
};

function Earlier({ file, earlier }: EarlierProps) {
  const [today] = useState(() => dayOf(new Date()));
  if (earlier.length === 0) return null;
  return (
    <Section title={texts.earlier}>
      <ol className={classes.earlier} aria-label={texts.earlier}>
        {earlier.map(({ content, until }) => (
          <li key={until}>
            <Card title={texts.until(shortMoment(until, today))}>
              <Told file={file} content={content} />
            </Card>
          </li>
        ))}
      </ol>
    </Section>
  );
}
