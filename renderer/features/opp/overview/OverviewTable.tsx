import type { OppOverviewRow } from '../../../../electron/contract/opp';
import { usePrivacy } from '../../../app/privacy';
import { Tag } from '../../../ui/Tag';
import type { SortState } from '../../../ui/TableHead';
import { VirtualTable } from '../../../ui/VirtualTable';
import type { VirtualColumn } from '../../../ui/VirtualTable';
import { casusName } from '../../case-files/code-name';
import { shortDay } from '../../notes/moments';
import { sortKeys } from './overview-filter';
import type { OverviewSort } from './overview-filter';
import classes from './Overview.module.css';
import { overviewTexts as texts } from './texts';

type OverviewTableProps = {
  readonly rows: readonly OppOverviewRow[];
  readonly today: string;
  readonly sort: OverviewSort;
  readonly onSort: (sort: OverviewSort) => void;
};

function NameCell({ row }: { readonly row: OppOverviewRow }) {
  const { hidden } = usePrivacy();
  const codeName = casusName(row.codeName);
  if (hidden) return codeName;
  return (
    <>
      {row.pupilName} <span className={classes.codeName}>{codeName}</span>
    </>
  );
}

type NextCellProps = { readonly row: OppOverviewRow; readonly today: string };

/** The day, and what it asks; in coral and in words when it is past. */
function NextCell({ row: { nextOn, nextWhat }, today }: NextCellProps) {
  if (nextOn === null) return texts.none;
  const late = nextOn < today;
  return (
    <>
      <span className={late ? classes.late : classes.day}>
        {shortDay(nextOn, today)}
        {late && `, ${texts.late}`}
      </span>
      {nextWhat !== null && <span className={classes.what}>{texts.nextWhat[nextWhat]}</span>}
    </>
  );
}

const columnsOn = (today: string): readonly VirtualColumn<OppOverviewRow>[] => [
  {
    key: 'name',
    header: texts.columns.name,
    width: 'minmax(170px, 3fr)',
    sortable: true,
    cell: (row) => <NameCell row={row} />,
  },
  {
    key: 'class',
    header: texts.columns.class,
    width: 'minmax(90px, 1fr)',
    sortable: true,
    cell: ({ classGroupName }) => classGroupName ?? texts.none,
  },
  {
    key: 'state',
    header: texts.columns.state,
    width: 'minmax(165px, 1.6fr)',
    sortable: true,
    cell: ({ state }) => <Tag tone={texts.stateTones[state]}>{texts.state(state)}</Tag>,
  },
  {
    key: 'version',
    header: texts.columns.version,
    width: '76px',
    cell: ({ versionNumber }) =>
      versionNumber === null ? texts.none : texts.version(versionNumber),
  },
  {
    key: 'next',
    header: texts.columns.next,
    width: 'minmax(165px, 1.4fr)',
    sortable: true,
    cell: (row) => <NextCell row={row} today={today} />,
  },
  {
    key: 'worst',
    header: texts.columns.worst,
    width: 'minmax(140px, 1.1fr)',
    sortable: true,
    cell: ({ worst }) =>
      worst === null ? texts.none : <Tag tone={texts.levelTones[worst]}>{texts.level(worst)}</Tag>,
  },
];

/** Every file of the school with how far its OPP is; a row opens it. */
export function OverviewTable({ rows, today, sort, onSort }: OverviewTableProps) {
  const sortBy = ({ key, direction }: SortState): void => {
    const known = sortKeys.find((one) => one === key);
    if (known !== undefined) onSort({ key: known, direction });
  };
  return (
    <VirtualTable
      label={texts.table}
      columns={columnsOn(today)}
      rows={rows}
      rowKey={({ caseFileId }) => caseFileId}
      rowHref={({ caseFileId, oppId }) =>
        `/dossiers/${caseFileId}/opp${oppId === null ? '' : `/${oppId}`}`
      }
      sort={sort}
      onSort={sortBy}
    />
  );
}
