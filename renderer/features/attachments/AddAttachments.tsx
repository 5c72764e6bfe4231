import { errorText } from '../../app/error-texts';
import { DropZone } from '../../ui/DropZone';
import { ErrorNote } from '../../ui/ErrorNote';
import { ProgressPanel } from '../../ui/ProgressPanel';
import { byteSize } from './byte-size';
import { attachmentTexts } from './texts';
import type { useAddAttachments } from './use-attachments';
import classes from './Attachments.module.css';

type AddAttachmentsProps = ReturnType<typeof useAddAttachments> & {
  readonly disabled?: boolean;
};

/** A place to drop files on, a button that picks one, and how far it is. */
export function AddAttachments({ adding, failure, choose, drop, disabled }: AddAttachmentsProps) {
  const error = failure === null ? null : errorText(failure);
  return (
    <div className={classes.stack}>
      {error !== null && <ErrorNote what={error.title} next={error.text} />}
      {adding === null ? (
        <DropZone
          title={attachmentTexts.drop}
          hint={attachmentTexts.hint}
          chooseLabel={attachmentTexts.add}
          onChoose={choose}
          onDrop={drop}
          disabled={disabled === true}
        />
      ) : (
        <ProgressPanel
          title={attachmentTexts.adding(adding.name)}
          done={adding.done}
          total={adding.total}
          figure={attachmentTexts.figure(byteSize(adding.done), byteSize(adding.total))}
        />
      )}
    </div>
  );
}
