import type { ClassHandoverRow } from '../../../../electron/contract/handover';
import { usePrivacy } from '../../../app/privacy';
import { Tag } from '../../../ui/Tag';
import { TickBox } from '../../../ui/TickBox';
import { VirtualTable } from '../../../ui/VirtualTable';
import type { VirtualColumn } from '../../../ui/VirtualTable';
import { casusName } from '../../case-files/code-name';
import { handoverHref } from '../handover-address';
import classes from './Class.module.css';
import { classHandoverTexts as texts } from './texts';

type ClassTableProps = {
  readonly rows: readonly ClassHandoverRow[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (caseFileId: string, goes: boolean) => void;
};

type RowProps = { readonly row: ClassHandoverRow };

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

function CountCell({ count }: { readonly count: ClassHandoverRow['goes'] }) {
  return (
    <>
      {texts.items(count.items)}
      {count.pages > 0 && <span className={classes.second}>{texts.pages(count.pages)}</span>}
    </>
  );
}

function ChoiceCell({ row, leftOut, onChoose }: RowProps & Omit<ClassTableProps, 'rows'>) {
  const { nameOf } = usePrivacy();
  return (
    <span className={classes.tick}>
      <TickBox
        label={texts.inFile(nameOf(row))}
        checked={!leftOut.has(row.caseFileId)}
        onChange={(goes) => onChoose(row.caseFileId, goes)}
      />
    </span>
  );
}

const columnsOf = (
  choosing: Omit<ClassTableProps, 'rows'>,
): readonly VirtualColumn<ClassHandoverRow>[] => [
  {
    key: 'name',
    header: texts.columns.name,
    width: 'minmax(160px, 2.2fr)',
    cell: (row) => <NameCell row={row} />,
  },
  {
    key: 'chosen',
    header: texts.columns.chosen,
    width: '110px',
    cell: (row) => <ChoiceCell row={row} {...choosing} />,
  },
  {
    key: 'goes',
    header: texts.columns.goes,
    width: 'minmax(110px, 1fr)',
    cell: ({ goes }) => <CountCell count={goes} />,
  },
  {
    key: 'stays',
    header: texts.columns.stays,
    width: 'minmax(110px, 1fr)',
    cell: ({ stays }) => <CountCell count={stays} />,
  },
  {
    key: 'toLookAt',
    header: texts.columns.toLookAt,
    width: 'minmax(120px, 0.9fr)',
    cell: ({ toLookAt }) =>
      toLookAt === 0 ? texts.none : <Tag tone="amber">{texts.look(toLookAt)}</Tag>,
  },
  {
    key: 'summary',
    header: texts.columns.summary,
    width: 'minmax(110px, 0.9fr)',
    cell: ({ summaryWritten }) =>
      summaryWritten ? <Tag tone="moss">{texts.written}</Tag> : <Tag>{texts.notWritten}</Tag>,
  },
];

/** Each pupil with what goes and what stays; a row opens the lists of that pupil. */
export function ClassTable({ rows, ...choosing }: ClassTableProps) {
  return (
    <VirtualTable
      label={texts.table}
      columns={columnsOf(choosing)}
      rows={rows}
      rowKey={({ caseFileId }) => caseFileId}
      rowHref={({ caseFileId }) => handoverHref(caseFileId, 'samenstellen')}
    />
  );
}
