import { useState } from 'react';
import type { CaseFileSummary } from '../../../electron/contract/case-files';
import { usePrivacy } from '../../app/privacy';
import { Tag } from '../../ui/Tag';
import type { SortState } from '../../ui/TableHead';
import { VirtualTable } from '../../ui/VirtualTable';
import type { VirtualColumn } from '../../ui/VirtualTable';
import { dayOf, shortDay } from '../notes/moments';
import { classNameOf } from '../pupils/pupil-filter';
import classes from './CaseFilesTable.module.css';
import { casusName } from './code-name';
import type { SortKey, SummarySort } from './summary-filter';
import { caseFilesTexts as texts } from './texts';

type CaseFilesTableProps = {
  readonly files: readonly CaseFileSummary[];
  readonly sort: SummarySort;
  readonly onSort: (sort: SummarySort) => void;
};

const sortKeys: readonly SortKey[] = ['name', 'class', 'phase', 'status', 'nextDate', 'lastNote'];

function NameCell({ file }: { readonly file: CaseFileSummary }) {
  const { hidden } = usePrivacy();
  const codeName = casusName(file.codeName);
  if (hidden) return codeName;
  return (
    <>
      {file.pupilName} <span className={classes.codeName}>{codeName}</span>
    </>
  );
}

function StatusCell({ file }: { readonly file: CaseFileSummary }) {
  return (
    <span className={classes.tags}>
      {file.status === 'archived' ? (
        <Tag>{texts.archived}</Tag>
      ) : (
        <Tag tone="moss">{texts.active}</Tag>
      )}
      {file.left && <Tag tone="amber">{texts.left}</Tag>}
    </span>
  );
}

/** The day of what comes first; late is said, not only coloured. */
function NextDateCell({ on, today }: { readonly on: string | null; readonly today: string }) {
  if (on === null) return texts.none;
  if (on >= today) return shortDay(on, today);
  return (
    <span className={classes.late}>
      {shortDay(on, today)} <span className={classes.lateWord}>{texts.late}</span>
    </span>
  );
}

const columnsOn = (today: string): readonly VirtualColumn<CaseFileSummary>[] => [
  {
    key: 'name',
    header: texts.columnName,
    width: 'minmax(220px, 3fr)',
    sortable: true,
    cell: (file) => <NameCell file={file} />,
  },
  {
    key: 'class',
    header: texts.columnClass,
    width: 'minmax(80px, 1fr)',
    sortable: true,
    cell: (file) => classNameOf(file) ?? texts.none,
  },
  {
    key: 'phase',
    header: texts.columnPhase,
    width: 'minmax(90px, 1fr)',
    sortable: true,
    cell: (file) => <Tag tone="petrol">{texts.phase(file.supportPhase)}</Tag>,
  },
  {
    key: 'status',
    header: texts.columnStatus,
    width: 'minmax(110px, 1fr)',
    sortable: true,
    cell: (file) => <StatusCell file={file} />,
  },
  {
    key: 'nextDate',
    header: texts.columnNextDate,
    width: '150px',
    sortable: true,
    cell: (file) => <NextDateCell on={file.nextDate} today={today} />,
  },
  {
    key: 'lastNote',
    header: texts.columnLastNote,
    width: '140px',
    sortable: true,
    cell: (file) => (file.lastNoteOn === null ? texts.none : shortDay(file.lastNoteOn, today)),
  },
];

export function CaseFilesTable({ files, sort, onSort }: CaseFilesTableProps) {
  const [today] = useState(() => dayOf(new Date()));
  const sortBy = ({ key, direction }: SortState): void => {
    const known = sortKeys.find((one) => one === key);
    if (known !== undefined) onSort({ key: known, direction });
  };
  return (
    <VirtualTable
      label={texts.tableLabel}
      columns={columnsOn(today)}
      rows={files}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/dossiers/${id}/overzicht`}
      sort={sort}
      onSort={sortBy}
    />
  );
}
