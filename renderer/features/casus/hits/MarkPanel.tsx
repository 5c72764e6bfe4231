import { Button } from '@mantine/core';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import { MAX_MARKED } from '../../../../electron/contract/casus-memory';
import { AnchoredPanel } from '../../../ui/AnchoredPanel';
import { isMac } from '../../../ui/is-mac';
import { Kbd } from '../../../ui/Kbd';
import type { TextRange } from '../../../ui/MarkedEditor/editor-mark';
import type { MarkedEditorHandle } from '../../../ui/MarkedEditor/MarkedEditor';
import { useAnchor } from '../parts/use-anchor';
import classes from './MarkPanel.module.css';
import { MarkForm } from './MarkForm';
import { hitTexts as texts } from './texts';
import { useDecide } from './use-decide';

export type Selected = TextRange & { readonly value: string; readonly asking: boolean };

type MarkPanelProps = {
  readonly selected: Selected;
  readonly editor: RefObject<MarkedEditorHandle | null>;
  readonly inside: RefObject<HTMLElement | null>;
  readonly onAsk: () => void;
  /** Gives the focus back to the text. */
  readonly onClose: () => void;
};

/** A small button under selected words; pressed, or by its key, it asks what they are. */
export function MarkPanel({ selected, editor, inside, onAsk, onClose }: MarkPanelProps) {
  const { from, to, value, asking } = selected;
  const { markMissed } = useDecide();
  const find = useCallback(() => editor.current?.place({ from, to }) ?? null, [editor, from, to]);
  const place = useAnchor(inside, find);
  if (place === null) return null;
  if (!asking) {
    return (
      <Button
        className={classes.button ?? ''}
        style={{ left: place.left, top: place.top + place.height + 4 }}
        variant="default"
        rightSection={<Kbd>{texts.markKeys[isMac() ? 'mac' : 'other']}</Kbd>}
        // The text keeps its selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAsk}
      >
        {texts.markButton}
      </Button>
    );
  }
  return (
    <AnchoredPanel place={place} label={texts.markTitle(value)} focus onClose={onClose}>
      {value.length > MAX_MARKED ? (
        <p>{texts.tooLongToMark}</p>
      ) : (
        <MarkForm
          value={value}
          onCancel={onClose}
          onMark={(word) => {
            onClose();
            void markMissed(word);
          }}
        />
      )}
    </AnchoredPanel>
  );
}
