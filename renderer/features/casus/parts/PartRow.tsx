import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { MAX_PART_TEXT } from '../../../../electron/contract/casus';
import type { CasusPart } from '../../../../electron/contract/casus';
import { HitPanel } from '../hits/HitPanel';
import { MarkPanel } from '../hits/MarkPanel';
import type { Selected } from '../hits/MarkPanel';
import { usePicked } from '../hits/picked';
import { useGateTools } from '../gate-tools';
import { gateTexts as texts } from '../texts';
import { notify } from '../../notes/undo-notice';
import type { EditorMark } from '../../../ui/MarkedEditor/editor-mark';
import type { SelectedWords } from '../../../ui/MarkedEditor/editor-setup';
import { MarkedEditor } from '../../../ui/MarkedEditor/MarkedEditor';
import type { MarkedEditorHandle } from '../../../ui/MarkedEditor/MarkedEditor';
import { OutcomeText } from './OutcomeText';
import { foundById, marksOf } from './part-view';
import { isPlain, PartHead } from './PartHead';
import classes from './Parts.module.css';
import { markElement } from './use-anchor';
import { usePartText } from './use-part-text';

type PartRowProps = {
  readonly part: CasusPart;
  /** What it is called among the others. */
  readonly name: string;
  /** Its place in its section. */
  readonly index: number;
  readonly count: number;
};

/** One part: what stands in the file, to be written in, beside what the reader gets. */
export const PartRow = memo(function PartRow({ part, name, index, count }: PartRowProps) {
  const { editors } = useGateTools();
  const { start, view, change, copied } = usePartText(part);
  const picked = usePicked();
  const editor = useRef<MarkedEditorHandle>(null);
  const source = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const { id: partId } = part;

  useEffect(
    () => (editor.current === null ? undefined : editors.add(partId, editor.current)),
    [editors, partId],
  );

  const now = picked.now?.partId === partId ? picked.now : null;
  const found = now === null ? null : foundById(view)(now.id);
  const close = (): void => {
    picked.close();
    if (now === null || !now.focus) return;
    if (now.column === 'source') editor.current?.focus();
    else markElement(outcome.current, now.id)?.focus();
  };
  const pick = (mark: EditorMark, byKey: boolean): void => {
    setSelected(null);
    picked.open({ partId, id: mark.id, column: 'source', focus: byKey });
  };
  const select = (words: SelectedWords | null, byKey: boolean): void =>
    setSelected(words === null ? null : { ...words, asking: byKey });
  const type = (text: string): void => {
    picked.close();
    change(text);
  };
  const marks = useMemo(() => marksOf(view), [view]);
  const panel = now !== null && found !== null && (
    <HitPanel
      key={now.id}
      partId={partId}
      id={now.id}
      found={found}
      inside={now.column === 'source' ? source : outcome}
      focus={now.focus}
      onClose={close}
    />
  );

  return (
    <div className={classes.part} data-part={partId}>
      {!(count === 1 && isPlain(part)) && (
        <PartHead part={part} name={name} index={index} count={count} />
      )}
      <div ref={source} className={classes.source} data-vault>
        <MarkedEditor
          ref={editor}
          label={name}
          describedBy="gate-keys"
          placeholder={texts.asked(part.section)}
          maxLength={MAX_PART_TEXT}
          text={start}
          marks={marks}
          markedText={view.text}
          onChange={type}
          onPick={pick}
          onSelect={select}
          onTooLong={() => notify(texts.tooLong)}
          copied={copied}
        />
        {selected !== null && (
          <MarkPanel
            selected={selected}
            editor={editor}
            inside={source}
            onAsk={() => setSelected({ ...selected, asking: true })}
            onClose={() => {
              setSelected(null);
              editor.current?.focus();
            }}
          />
        )}
        {now?.column === 'source' && panel}
      </div>
      <div
        ref={outcome}
        className={classes.outcome}
        role="group"
        aria-label={texts.outcomeOf(name)}
      >
        <span className={classes.stackedName} aria-hidden="true">
          {texts.outcome}
        </span>
        {view.text.trim() === '' ? (
          <span className={classes.quiet}>{texts.outcomeEmpty}</span>
        ) : (
          <OutcomeText
            view={view}
            onPick={(id) => picked.open({ partId, id, column: 'outcome', focus: true })}
          />
        )}
        {now?.column === 'outcome' && panel}
      </div>
    </div>
  );
});
