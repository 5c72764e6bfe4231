import { Button } from '@mantine/core';
import { attachmentTexts } from './texts';
import type { Zoom } from './use-zoom';
import classes from './Attachments.module.css';

/** Smaller, how large, larger. */
export function ZoomBar({ zoom }: { readonly zoom: Zoom }) {
  const { factor, larger, smaller } = zoom;
  return (
    <div className={classes.group}>
      <Button variant="default" disabled={smaller === null} onClick={() => smaller?.()}>
        {attachmentTexts.zoomOut}
      </Button>
      <output className={classes.figure}>{attachmentTexts.zoom(Math.round(factor * 100))}</output>
      <Button variant="default" disabled={larger === null} onClick={() => larger?.()}>
        {attachmentTexts.zoomIn}
      </Button>
    </div>
  );
}
