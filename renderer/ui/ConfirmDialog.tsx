import { Button, getDefaultZIndex, Modal } from '@mantine/core';
import { createContext, use, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { uiTexts } from './texts';
import classes from './ConfirmDialog.module.css';

export type ConfirmOptions = {
  readonly title: string;
  readonly text: ReactNode;
  /** What happens, as a verb: "Gooi weg". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  /** Something goes away: coral, and the focus starts on the safe button. */
  readonly destructive?: boolean | undefined;
};

export type Confirm = (options: ConfirmOptions) => Promise<boolean>;

type Question = {
  readonly options: ConfirmOptions;
  readonly answer: (yes: boolean) => void;
};

const ConfirmContext = createContext<Confirm | null>(null);

/** Gives `useConfirm` to everything inside it; one dialog at a time. */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const [opened, setOpened] = useState(false);

  const confirm = useCallback<Confirm>(
    (options) =>
      new Promise((resolve) => {
        setQuestion((before) => {
          before?.answer(false);
          return { options, answer: resolve };
        });
        setOpened(true);
      }),
    [],
  );

  const answer = (yes: boolean): void => {
    question?.answer(yes);
    setOpened(false);
  };

  const options = question?.options;
  const destructive = options?.destructive === true;
  return (
    <ConfirmContext value={confirm}>
      {children}
      <Modal
        opened={opened}
        onClose={() => answer(false)}
        title={options?.title}
        size="md"
        // Also above the dialog that asks: that one came later to the page, and would cover this.
        zIndex={getDefaultZIndex('overlay')}
      >
        <div className={classes.text}>{options?.text}</div>
        <div className={classes.actions}>
          <Button
            variant="default"
            onClick={() => answer(false)}
            {...(destructive && { 'data-autofocus': true })}
          >
            {options?.cancelLabel ?? uiTexts.cancel}
          </Button>
          <Button
            color={destructive ? 'coral' : 'petrol'}
            onClick={() => answer(true)}
            {...(!destructive && { 'data-autofocus': true })}
          >
            {options?.confirmLabel}
          </Button>
        </div>
      </Modal>
    </ConfirmContext>
  );
}

/** Asks a question; resolves `true` only for the confirming button (Escape and closing say no). */
export function useConfirm(): Confirm {
  const confirm = use(ConfirmContext);
  if (confirm === null) throw new Error('useConfirm needs a ConfirmProvider above it');
  return confirm;
}
