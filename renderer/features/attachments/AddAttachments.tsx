import { Button } from '@mantine/core';
import { errorText } from '../../app/error-texts';
import { DropZone } from '../../ui/DropZone';
import { ErrorNote } from '../../ui/ErrorNote';
import { IconPaperclip } from '../../ui/icons/icons';
import { ProgressPanel } from '../../ui/ProgressPanel';
import { byteSize } from './byte-size';
import { attachmentTexts } from './texts';
import type { useAddAttachments } from './use-attachments';
import classes from './Attachments.module.css';

type AddAttachmentsProps = ReturnType<typeof useAddAttachments> & {
  readonly disabled?: boolean;
  /** One line instead of a large field: inside a form. */
  readonly compact?: boolean;
};

/** A place to drop files on, a button that picks one, and how far it is. */
export function AddAttachments(props: AddAttachmentsProps) {
  const { adding, failure, choose, drop, disabled, compact } = props;
  const error = failure === null ? null : errorText(failure);
  return (
    <div className={classes.stack}>
      {error !== null && <ErrorNote what={error.title} next={error.text} />}
      {adding === null && compact === true && <AddLine choose={choose} drop={drop} />}
      {adding === null && compact !== true && (
        <DropZone
          title={attachmentTexts.drop}
          hint={attachmentTexts.hint}
          chooseLabel={attachmentTexts.add}
          onChoose={choose}
          onDrop={drop}
          disabled={disabled === true}
        />
      )}
      {adding !== null && (
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

function AddLine({ choose, drop }: Pick<AddAttachmentsProps, 'choose' | 'drop'>) {
  return (
    <div
      className={classes.line}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        drop([...event.dataTransfer.files]);
      }}
    >
      <Button variant="default" leftSection={<IconPaperclip />} onClick={choose}>
        {attachmentTexts.add}
      </Button>
      <span className={classes.hint}>{attachmentTexts.dropLine}</span>
    </div>
  );
}
