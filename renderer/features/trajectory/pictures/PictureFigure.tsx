import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { TrajectoryId } from '../../../../electron/contract/ids';
import type { TrajectoryPicture } from '../../../../electron/contract/trajectory-record';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { Chart } from '../../../ui/DocumentPage/Chart';
import { Heading } from '../../../ui/Heading';
import { notify } from '../../notes/undo-notice';
import { FigureTable } from './FigureTable';
import classes from './Pictures.module.css';
import { picturesTexts as texts } from './texts';

const formats = ['svg', 'png'] as const;

type PictureFigureProps = {
  readonly id: TrajectoryId;
  /** As it may be shown now. */
  readonly picture: TrajectoryPicture;
};

/** One picture, what it shows in a sentence, and its figures: for who cannot see it they are always there. */
export function PictureFigure({ id, picture }: PictureFigureProps) {
  const { goalId, kind, title, chart, table } = picture;
  const [open, setOpen] = useState(false);
  const tableId = useId();
  const save = useMutation({
    mutationFn: (format: (typeof formats)[number]) =>
      valueOf(api.trajectory.exportPicture({ id, goalId, kind, format })),
    onSuccess: ({ saved }) => {
      if (saved) notify(texts.saved);
    },
  });
  if (chart.kind !== 'chart' || table.kind !== 'table') return null;
  const action = open ? texts.hideTable : texts.showTable;
  return (
    <div className={classes.picture}>
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.says}>{chart.says}</p>
      <Chart chart={chart} ground="screen" />
      {save.error !== null && <CodeNote error={save.error} />}
      <div className={classes.actions}>
        <Button
          variant="default"
          aria-expanded={open}
          aria-controls={tableId}
          aria-label={texts.tableOf(action, title)}
          onClick={() => setOpen(!open)}
        >
          {action}
        </Button>
        {formats.map((format) => (
          <Button
            key={format}
            variant="subtle"
            aria-label={texts.saveOf(format, title)}
            loading={save.isPending && save.variables === format}
            disabled={save.isPending}
            onClick={() => save.mutate(format)}
          >
            {texts.save(format)}
          </Button>
        ))}
      </div>
      <div id={tableId} className={open ? classes.shown : classes.heard}>
        <FigureTable table={table} />
      </div>
    </div>
  );
}
