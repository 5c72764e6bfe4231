import { Button, Modal, NativeSelect, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { GuardianId } from '../../../../electron/contract/ids';
import { trajectoryPages } from '../../../../electron/contract/trajectory';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useCaseFile } from '../../case-files/use-case-files';
import { guardianName } from '../../guardian-contacts/guardian-names';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { weekNow } from '../week-now';
import classes from './Report.module.css';
import { ReportPages } from './ReportPages';
import { reportTexts as texts } from './texts';
import type { TrajectoryPages } from './texts';
import type { Printed } from './use-report';

type ReportDialogProps = {
  readonly trajectory: Trajectory;
  /** The week whose paper card is wanted; absent: the report for parents is shown first. */
  readonly cardOf?: number;
  readonly onClose: () => void;
};

const isPages = (value: string): value is TrajectoryPages =>
  trajectoryPages.some((pages) => pages === value);

/** The week of now, or the first that comes; the last one when all are over. */
const firstWeek = ({ schedule }: Trajectory): number => {
  const now = weekNow(schedule, dayOf(new Date()));
  if (now.kind === 'week') return now.number;
  if (now.kind === 'between') return now.next;
  return now.kind === 'over' ? (schedule.weeks.at(-1)?.number ?? 0) : 0;
};

/** What leaves the vault, as it will be on paper; and what doesn't. */
export function ReportDialog({ trajectory, cardOf, onClose }: ReportDialogProps) {
  const { id, caseFileId, schedule } = trajectory;
  const { hidden } = usePrivacy();
  const [pages, setPages] = useState<TrajectoryPages>(cardOf === undefined ? 'guardians' : 'card');
  const [week, setWeek] = useState(() => cardOf ?? firstWeek(trajectory));
  const { data: file } = useCaseFile(caseFileId);
  const readers = (file?.guardians ?? []).filter(
    ({ rightToInformation }) => rightToInformation !== 'no',
  );
  const [reader, setReader] = useState<GuardianId | null>(null);
  const printed: Printed = {
    id,
    pages,
    guardianIds: pages === 'guardians' && reader !== null ? [reader] : [],
    week: pages === 'card' ? week : null,
  };
  const save = useMutation({
    mutationFn: (as: 'pdf' | 'docx') => {
      const call = as === 'pdf' ? api.trajectory.exportPdf : api.trajectory.exportDocx;
      return valueOf(call(printed));
    },
    onSuccess: ({ saved }) => {
      if (saved) notify(texts.saved);
    },
  });
  const { goes, stays } = texts.words[pages];
  const noWeeks = schedule.weeks.length === 0;
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.title} size={1240}>
      <div className={classes.report}>
        <div className={classes.choices}>
          <Radio.Group
            label={texts.what}
            value={pages}
            onChange={(value) => {
              if (isPages(value)) setPages(value);
            }}
          >
            {trajectoryPages.map((value) => (
              <Radio
                key={value}
                value={value}
                disabled={value === 'card' && noWeeks}
                label={texts.words[value].name}
                description={value === 'card' && noWeeks ? texts.noWeeks : texts.words[value].hint}
              />
            ))}
          </Radio.Group>
          {pages === 'guardians' && readers.length > 1 && (
            <NativeSelect
              label={texts.forWhom}
              description={texts.forWhomHelp}
              value={reader ?? ''}
              data={[
                { value: '', label: texts.together },
                ...readers.map((one) => ({ value: one.id, label: guardianName(one, hidden) })),
              ]}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setReader(readers.find((one) => one.id === value)?.id ?? null);
              }}
            />
          )}
          {pages === 'card' && (
            <NativeSelect
              label={texts.week}
              value={String(week)}
              data={schedule.weeks.map(({ number }) => ({
                value: String(number),
                label: texts.weekName(number),
              }))}
              onChange={(event) => setWeek(Number(event.currentTarget.value))}
            />
          )}
          <dl className={classes.goes}>
            <div>
              <dt>{texts.goes}</dt>
              <dd>{goes}</dd>
            </div>
            <div>
              <dt>{texts.stays}</dt>
              <dd>{stays}</dd>
            </div>
          </dl>
          <p className={classes.quiet}>{texts.names}</p>
          <div className={classes.save}>
            {save.error !== null && <CodeNote error={save.error} />}
            <Button
              loading={save.isPending && save.variables === 'pdf'}
              disabled={save.isPending}
              onClick={() => save.mutate('pdf')}
            >
              {texts.pdf}
            </Button>
            <Button
              variant="default"
              loading={save.isPending && save.variables === 'docx'}
              disabled={save.isPending}
              onClick={() => save.mutate('docx')}
            >
              {texts.docx}
            </Button>
          </div>
        </div>
        <section
          aria-label={texts.preview}
          className={classes.pages}
          // A part that scrolls can be reached by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <ReportPages caseFileId={caseFileId} printed={printed} />
        </section>
      </div>
    </Modal>
  );
}
