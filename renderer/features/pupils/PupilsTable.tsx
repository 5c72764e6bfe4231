import { displayNameOf } from '../../../electron/contract/person-name';
import type { Pupil } from '../../../electron/contract/records';
import { usePrivacy } from '../../app/privacy';
import { Link } from '../../ui/Link';
import { VirtualTable } from '../../ui/VirtualTable';
import type { VirtualColumn } from '../../ui/VirtualTable';
import { classNameOf } from './pupil-filter';
import { PupilRowMenu } from './PupilRowMenu';
import { pupilTexts as texts } from './texts';

type PupilsTableProps = {
  readonly pupils: readonly Pupil[];
  /** "Casus Lantaarn" of a pupil's case file; null without one. */
  readonly codeNameOf: (pupil: Pupil) => string | null;
  readonly onEdit: (pupil: Pupil) => void;
  readonly onRemove: (pupil: Pupil) => void;
};

type Shown = Omit<PupilsTableProps, 'pupils'> & { readonly hidden: boolean };

const columnsFor = ({
  hidden,
  codeNameOf,
  onEdit,
  onRemove,
}: Shown): readonly VirtualColumn<Pupil>[] => {
  const shownName = (pupil: Pupil): string =>
    hidden ? (codeNameOf(pupil) ?? texts.hiddenPupil) : displayNameOf(pupil.name);
  return [
    { key: 'name', header: texts.columnName, width: 'minmax(200px, 2fr)', cell: shownName },
    {
      key: 'class',
      header: texts.columnClass,
      width: 'minmax(90px, 1fr)',
      cell: (pupil) => classNameOf(pupil) ?? '–',
    },
    {
      key: 'file',
      header: texts.columnFile,
      width: 'minmax(160px, 1.5fr)',
      cell: (pupil) =>
        pupil.caseFileId === null ? (
          texts.noFile
        ) : (
          <Link href={`/dossiers/${pupil.caseFileId}/overzicht`}>
            {codeNameOf(pupil) ?? texts.withFile}
          </Link>
        ),
    },
    {
      key: 'actions',
      header: texts.columnActions,
      hideHeader: true,
      width: '48px',
      align: 'end',
      cell: (pupil) => (
        <PupilRowMenu
          pupil={pupil}
          name={shownName(pupil)}
          onEdit={hidden ? undefined : () => onEdit(pupil)}
          onRemove={() => onRemove(pupil)}
        />
      ),
    },
  ];
};

export function PupilsTable({ pupils, ...rest }: PupilsTableProps) {
  const { hidden } = usePrivacy();
  return (
    <VirtualTable
      label={texts.tableLabel}
      rows={pupils}
      rowKey={({ id }) => id}
      columns={columnsFor({ ...rest, hidden })}
    />
  );
}
