/**
 * The pupil's own card of one day on the whole screen, instead of the app: its page was loaded anew, and the
 * main process answers nothing but this card (electron/shell/pupil-card.ts).
 */
import '../../../ui/styles/full';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button } from '@mantine/core';
import { api, onEvent } from '../../../app/api';
import { answerFlushRequests } from '../../../app/flush';
import { HeldDialog } from '../../../app/HeldDialog';
import { createQueryClient } from '../../../app/query';
import { ErrorNote } from '../../../ui/ErrorNote';
import { IconLock } from '../../../ui/icons/icons';
import { LeaveDialog } from './LeaveDialog';
import classes from './Pupil.module.css';
import { PupilQuestions } from './PupilQuestions';
import { pupilTexts as texts } from './texts';
import { useShownPupilCard } from './use-pupil-card';

export function PupilCardScreen() {
  // Empty, and it stays so: the dialog that a held lock shows asks for names, and gets none.
  const [client] = useState(createQueryClient);
  const { card, failure } = useShownPupilCard();
  const [isGone, setGone] = useState(false);
  const [leaves, setLeaves] = useState(false);
  useEffect(answerFlushRequests, []);
  useEffect(() => onEvent('vaultGone', () => setGone(true)), []);
  const fails = isGone || failure !== null;
  return (
    <QueryClientProvider client={client}>
      <main className={classes.screen}>
        <div className={classes.adult}>
          <Button
            variant="subtle"
            color="sand"
            leftSection={<IconLock size={18} />}
            onClick={() => setLeaves(true)}
          >
            {texts.adult}
          </Button>
        </div>
        {fails && (
          <div className={classes.fails}>
            <ErrorNote
              what={isGone ? texts.gone : texts.failed}
              safe={null}
              next={isGone ? texts.goneText : texts.failedText}
              action={<Button onClick={() => void api.window.lock({})}>{texts.lock}</Button>}
            />
          </div>
        )}
        {card !== null && !fails && <PupilQuestions card={card} />}
      </main>
      {leaves && <LeaveDialog onStay={() => setLeaves(false)} />}
      <HeldDialog />
    </QueryClientProvider>
  );
}
