import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import type { ReadList } from '../../../electron/contract/class-lists';
import { formatDutchDate } from '../../ui/dutch-date';
import { NotTaken } from './NotTaken';
import { changedFacts, movedFacts } from './person-facts';
import { PeopleSection } from './PeopleSection';
import { yearGroupLabel } from './labels';
import { previewTexts as texts } from './preview-texts';

type PreviewSectionsProps = { readonly preview: ImportPreview; readonly list: ReadList };

const reasonOf = ({ reason }: ImportPreview['drop'][number]): string =>
  reason === 'left' ? texts.reasonLeft : texts.reasonNotChosen;

/** Who is added, changed, gone; what is not taken over. Empty parts are left out. */
export function PreviewSections({ preview, list }: PreviewSectionsProps) {
  return (
    <>
      <PeopleSection
        title={texts.addTitle}
        people={preview.add}
        facts={({ className, yearGroup }) =>
          [className ?? '–', ...(yearGroup === null ? [] : [yearGroupLabel(yearGroup)])].join(', ')
        }
      />
      <PeopleSection title={texts.changeTitle} people={preview.change} facts={changedFacts} />
      <PeopleSection
        title={preview.rollOver === null ? texts.movedTitle : texts.movedYearTitle}
        people={preview.moved}
        facts={movedFacts}
      />
      <PeopleSection
        title={texts.leftTitle}
        people={preview.left}
        facts={({ leaveDay, leaveDayIsKnown, codeName }) => {
          const day = formatDutchDate(leaveDay);
          const when = leaveDayIsKnown ? texts.leftOn(day) : texts.leftAbout(day);
          return codeName === null ? when : `${when}; ${texts.fileStays}`;
        }}
      />
      <PeopleSection title={texts.reappearedTitle} people={preview.reappeared} facts={() => ''} />
      <PeopleSection
        title={texts.goneTitle}
        text={texts.dropText}
        people={preview.drop}
        facts={reasonOf}
      />
      <PeopleSection
        title={texts.keepTitle}
        text={texts.keepText}
        people={preview.keep}
        facts={reasonOf}
      />
      <NotTaken preview={preview} list={list} />
    </>
  );
}
