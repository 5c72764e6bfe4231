import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { OppSummary } from '../../../electron/contract/opp';
import { oppTriggerWords } from '../../../electron/contract/opp-sections';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconNotebook, IconPlus } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import type { Tone } from '../../ui/tone';
import { dayOf } from '../notes/moments';
import { useIsArchived } from '../notes/use-notes';
import { CreateDialog } from './create/FactsDialogs';
import classes from './Opp.module.css';
import { oppTexts as texts } from './texts';
import { useOpps } from './use-opp';

const tones: Readonly<Record<OppSummary['status'], Tone>> = {
  preparing: 'amber',
  inForce: 'moss',
  closed: 'neutral',
};

/** The tab OPP: the one that is worked on, and the closed ones. */
export function OppTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data, error } = useOpps(caseFileId);
  const archived = useIsArchived(caseFileId) === true;
  const [creating, setCreating] = useState(false);
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;

  const open = data.find(({ status }) => status !== 'closed');
  const closed = data.filter(({ status }) => status === 'closed');
  const create = (
    <Button
      leftSection={<IconPlus size={20} />}
      disabled={archived}
      onClick={() => setCreating(true)}
    >
      {closed.length === 0 ? texts.create : texts.createNext}
    </Button>
  );
  return (
    <FormStack>
      {open === undefined ? (
        <EmptyState
          icon={IconNotebook}
          title={texts.empty}
          text={archived ? texts.archived : texts.emptyText}
          action={create}
        />
      ) : (
        <OpenOpp opp={open} />
      )}
      {closed.length > 0 && (
        <section className={classes.older} aria-labelledby="older-opps">
          <h2 id="older-opps">{texts.older}</h2>
          <ListCard label={texts.older}>
            {closed.map((opp) => (
              <ListRow
                key={opp.id}
                title={texts.title}
                sub={texts.period(opp.facts)}
                href={`/dossiers/${caseFileId}/opp/${opp.id}`}
                tag={<Tag>{texts.statuses[opp.status]}</Tag>}
              />
            ))}
          </ListCard>
        </section>
      )}
      {creating && <CreateDialog caseFileId={caseFileId} onClose={() => setCreating(false)} />}
    </FormStack>
  );
}

/** The OPP that is in preparation or in force. */
function OpenOpp({ opp }: { readonly opp: OppSummary }) {
  const go = useGo();
  const { status, facts, deadlineOn, versions } = opp;
  const [newest] = versions;
  const { trigger, triggerOn } = facts;
  const writing = newest !== undefined && newest.adoptedOn === null;
  return (
    <Card as="section">
      <div className={classes.card}>
        <div className={classes.head}>
          <h2>{texts.title}</h2>
          <Tag tone={tones[status]}>{texts.statuses[status]}</Tag>
          {newest !== undefined && <span>{texts.versionNote(newest.number, newest.stage)}</span>}
        </div>
        <div className={classes.lines}>
          <Deadline deadlineOn={deadlineOn} asked={status === 'preparing'} />
          {trigger !== null && triggerOn !== null && (
            <span>{texts.trigger(oppTriggerWords[trigger], triggerOn)}</span>
          )}
          <span>{texts.period(facts)}</span>
          <span>{texts.changedOn(dayOf(new Date(opp.updatedAt)))}</span>
        </div>
        <Button
          className={classes.open ?? ''}
          onClick={() => go(`/dossiers/${opp.caseFileId}/opp/${opp.id}`)}
        >
          {writing ? texts.write : texts.open}
        </Button>
      </div>
    </Card>
  );
}

type DeadlineProps = {
  readonly deadlineOn: string | null;
  /** Whether one is to be expected: nothing was adopted yet. */
  readonly asked: boolean;
};

/** Until when it must be adopted; in coral when that day has passed. */
export function Deadline({ deadlineOn, asked }: DeadlineProps) {
  const [today] = useState(() => dayOf(new Date()));
  if (deadlineOn === null) return asked ? <span>{texts.noDeadline}</span> : null;
  return deadlineOn < today ? (
    <span className={classes.late}>{texts.deadlineLate(deadlineOn)}</span>
  ) : (
    <span>{texts.deadline(deadlineOn)}</span>
  );
}
