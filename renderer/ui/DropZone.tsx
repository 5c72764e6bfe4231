import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { IconUpload } from './icons/icons';
import { uiTexts } from './texts';
import classes from './DropZone.module.css';

type DropZoneProps = {
  /** What may be dropped here. */
  readonly title?: string | undefined;
  readonly hint?: ReactNode;
  readonly onDrop: (files: readonly File[]) => void;
  /** Opens the system's dialog; by keyboard this is the way. */
  readonly onChoose: () => void;
  readonly chooseLabel?: string | undefined;
  readonly disabled?: boolean | undefined;
};

/**
 * Takes dropped files as the browser gives them. Not @mantine/dropzone: it reads the drop through
 * file-system handles, after which Electron can no longer tell where the file lies.
 */
export function DropZone(props: DropZoneProps) {
  const { title = uiTexts.dropHere, hint, onDrop, onChoose, disabled = false } = props;
  const { chooseLabel = uiTexts.chooseFile } = props;
  // Entering a child fires enter before leave: count both instead of trusting one.
  const depth = useRef(0);
  const [over, setOver] = useState(false);

  const track = (event: DragEvent, change: 1 | -1): void => {
    event.preventDefault();
    depth.current += change;
    setOver(depth.current > 0 && !disabled);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onDrop(files);
  };

  return (
    <div
      className={classes.zone}
      data-over={over || undefined}
      onDragEnter={(event) => track(event, 1)}
      onDragLeave={(event) => track(event, -1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <span className={classes.icon}>
        <IconUpload size={26} stroke={1.6} />
      </span>
      <p className={classes.title}>{title}</p>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      <Button variant="default" onClick={onChoose} disabled={disabled}>
        {chooseLabel}
      </Button>
    </div>
  );
}
