import type { ContactBalance } from '../../../../electron/contract/guardian-contacts';
import { contactKindWords } from '../../../../electron/contract/guardian-contact-words';
import { guardianRelations } from '../../../../electron/contract/records';
import { usePrivacy } from '../../../app/privacy';
import type { SortState } from '../../../ui/TableHead';
import { VirtualTable } from '../../../ui/VirtualTable';
import type { VirtualColumn } from '../../../ui/VirtualTable';
import { casusName } from '../../case-files/code-name';
import { caseFileTexts } from '../../case-files/texts';
import { shortDay } from '../../notes/moments';
import { guardiansHref } from '../guardian-contacts-address';
import { isDue, sortKeys } from './overview-filter';
import type { OverviewSort } from './overview-filter';
import classes from './Overview.module.css';
import { contactOverviewTexts as texts } from './texts';

type RowProps = { readonly row: ContactBalance };

function NameCell({ row }: RowProps) {
  const { hidden } = usePrivacy();
  const codeName = casusName(row.codeName);
  if (hidden) return codeName;
  return (
    <>
      {row.pupilName} <span className={classes.second}>{codeName}</span>
    </>
  );
}

const relationWord = (relation: string): string => {
  const known = guardianRelations.find((one) => one === relation);
  return known === undefined ? '' : caseFileTexts.relations[known];
};

/** By name, and while names are hidden by what they are. */
function NotHeardCell({ row: { notHeard } }: RowProps) {
  const { hidden } = usePrivacy();
  if (notHeard.length === 0) return texts.none;
  return notHeard
    .map(({ name, relation }) => (hidden || name === '' ? relationWord(relation) : name))
    .join(', ');
}

function LastCell({ row: { lastOn, lastKind }, today }: RowProps & { readonly today: string }) {
  if (lastOn === null || lastKind === null) return texts.never;
  return (
    <>
      <span className={classes.day}>{shortDay(lastOn, today)}</span>{' '}
      <span className={classes.second}>{contactKindWords[lastKind]}</span>
    </>
  );
}

function DueCell({ row, today }: RowProps & { readonly today: string }) {
  if (row.dueOn === null) return texts.none;
  return (
    <>
      <span className={classes.day}>{shortDay(row.dueOn, today)}</span>{' '}
      {isDue(row, today) && <span className={classes.second}>{texts.time}</span>}
    </>
  );
}

const count = (key: 'positive' | 'concern' | 'neutral'): VirtualColumn<ContactBalance> => ({
  key,
  header: texts.columns[key],
  width: '84px',
  sortable: true,
  align: 'end',
  cell: (row) => String(row[key]),
});

const columnsOn = (today: string): readonly VirtualColumn<ContactBalance>[] => [
  {
    key: 'name',
    header: texts.columns.name,
    width: 'minmax(140px, 2.4fr)',
    sortable: true,
    cell: (row) => <NameCell row={row} />,
  },
  {
    key: 'class',
    header: texts.columns.class,
    width: 'minmax(76px, 0.8fr)',
    sortable: true,
    cell: ({ classGroupName }) => classGroupName ?? texts.none,
  },
  {
    key: 'last',
    header: texts.columns.last,
    width: 'minmax(112px, 1.2fr)',
    sortable: true,
    cell: (row) => <LastCell row={row} today={today} />,
  },
  count('positive'),
  count('concern'),
  count('neutral'),
  {
    key: 'notHeard',
    header: texts.columns.notHeard,
    width: 'minmax(110px, 1.6fr)',
    sortable: true,
    cell: (row) => <NotHeardCell row={row} />,
  },
  {
    key: 'due',
    header: texts.columns.due,
    width: 'minmax(104px, 1fr)',
    sortable: true,
    cell: (row) => <DueCell row={row} today={today} />,
  },
];

type ContactTableProps = {
  readonly rows: readonly ContactBalance[];
  readonly today: string;
  readonly sort: OverviewSort;
  readonly onSort: (sort: OverviewSort) => void;
};

/** Every file with its contact; a row opens it there. */
export function ContactTable({ rows, today, sort, onSort }: ContactTableProps) {
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
      rowHref={({ caseFileId }) => guardiansHref(caseFileId, 'contacten')}
      sort={sort}
      onSort={sortBy}
    />
  );
}
