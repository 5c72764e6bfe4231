import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import type { ReceivedQuestion } from '../../../../electron/contract/consultation';
import { CodeNote } from '../../../app/CodeNote';
import { useGo } from '../../../app/navigation';
import { usePrivacy } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { FormStack } from '../../../ui/FieldGroup';
import { IconFileImport, IconMessages, IconTrash } from '../../../ui/icons/icons';
import { ListCard, ListRow } from '../../../ui/ListCard';
import { Tag } from '../../../ui/Tag';
import { dayOf, shortDay } from '../../notes/moments';
import classes from '../Consultation.module.css';
import { questionsHref, receivedHref } from '../questions-address';
import { receivedTexts as texts } from '../received-texts';
import { useReceivedQuestions, useRemoveReceived } from '../use-consultation';
import { ReceivedDetail } from './ReceivedDetail';
import { senderWords } from './sender-words';

/** Questions of colleagues: the list, or the one that the address opens. */
export function ReceivedPart({ opened }: { readonly opened: string | null }) {
  const { data, error } = useReceivedQuestions();
  const go = useGo();
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  const open = (
    <Button leftSection={<IconFileImport size={20} />} onClick={() => go('/ontvangen')}>
      {texts.openFile}
    </Button>
  );
  if (opened !== null) {
    const question = data.find(({ id }) => id === opened);
    return question === undefined ? (
      <Callout
        role="status"
        action={
          <Button variant="default" onClick={() => go(questionsHref('collegas'))}>
            {texts.back}
          </Button>
        }
      >
        {texts.gone}
      </Callout>
    ) : (
      <ReceivedDetail key={question.id} question={question} />
    );
  }
  if (data.length === 0) {
    return (
      <EmptyState
        icon={IconMessages}
        title={texts.emptyTitle}
        text={texts.emptyText}
        action={open}
      />
    );
  }
  return (
    <FormStack>
      <div className={classes.toolbar}>{open}</div>
      <ListCard label={texts.list}>
        {data.map((question) => (
          <ReceivedRow key={question.id} question={question} />
        ))}
      </ListCard>
    </FormStack>
  );
}

function ReceivedRow({ question }: { readonly question: ReceivedQuestion }) {
  const { hidden } = usePrivacy();
  const remove = useRemoveReceived();
  const [today] = useState(() => dayOf(new Date()));
  const { id, casus, sender, receivedAt, expiresOn, answeredAt } = question;
  const on = (moment: string): string => shortDay(dayOf(new Date(moment)), today);
  return (
    <ListRow
      date={on(receivedAt)}
      title={texts.casus(casus.label)}
      sub={
        <>
          <p>{texts.from(senderWords(sender, hidden))}</p>
          {expiresOn !== null && answeredAt === null && (
            <p>{texts.before(shortDay(expiresOn, today))}</p>
          )}
        </>
      }
      href={receivedHref(id)}
      tag={
        answeredAt === null ? (
          <Tag tone="amber">{texts.todo}</Tag>
        ) : (
          <Tag tone="moss">{texts.answered(on(answeredAt))}</Tag>
        )
      }
      actions={
        <ActionIcon
          variant="subtle"
          color="sand"
          aria-label={texts.remove(casus.label)}
          onClick={() => remove(question)}
        >
          <IconTrash size={20} />
        </ActionIcon>
      }
    />
  );
}
