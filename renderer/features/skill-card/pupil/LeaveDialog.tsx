import { Button, Modal } from '@mantine/core';
import { api } from '../../../app/api';
import { CurrentPassphrase } from '../../welcome/steps/CurrentPassphrase';
import classes from './Pupil.module.css';
import { pupilTexts as texts } from './texts';

/** The way out for the adult. The main process checks the passphrase, and then loads the app anew. */
export function LeaveDialog({ onStay }: { readonly onStay: () => void }) {
  return (
    <Modal opened onClose={onStay} title={texts.leaveTitle} size="md">
      <p className={classes.leaveLead}>{texts.leaveLead}</p>
      <CurrentPassphrase
        label={texts.passphrase}
        submitLabel={texts.leave}
        check={(passphrase) => api.window.leavePupilCard({ passphrase })}
        onDone={() => undefined}
        actions={
          <Button variant="default" onClick={onStay}>
            {texts.stay}
          </Button>
        }
      />
    </Modal>
  );
}
