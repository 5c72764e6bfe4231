import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../../electron/contract/casus';
import type { CasusLogEntry } from '../../../../electron/contract/casus-memory';
import { honestSentence } from '../../../../electron/contract/casus-words';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { FormStack } from '../../../ui/FieldGroup';
import { hintWords, tagWords } from '../hits/texts';
import { dayOf, shortMoment } from '../../notes/moments';
import { gateTexts } from '../texts';
import { useLog } from '../use-casus';
import classes from './Release.module.css';
import { releaseTexts as texts } from './texts';

type LogDialogProps = { readonly casus: Casus; readonly onClose: () => void };

/** What was decided, newest first. What stood there is for this screen alone. */
export function LogDialog({ casus, onClose }: LogDialogProps) {
  const { data, error } = useLog(casus.id);
  return (
    <Modal opened onClose={onClose} title={texts.logTitle(casus.label)} size={1000}>
      <FormStack>
        <p>{texts.logText}</p>
        <p>{honestSentence(casus)}</p>
        {error !== null && <CodeNote error={error} />}
        {data?.length === 0 && <p>{texts.logEmpty}</p>}
        {data !== undefined && data.length > 0 && <LogTable entries={data} />}
      </FormStack>
    </Modal>
  );
}

function LogTable({ entries }: { readonly entries: readonly CasusLogEntry[] }) {
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const { logColumns: columns } = texts;
  return (
    <table className={classes.log} data-vault>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, words]) => (
            <th key={key} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, at) => (
          // Entries have no identity of their own and are never changed.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            <td>{shortMoment(entry.at, today)}</td>
            <td>{texts.role(entry.byRole)}</td>
            <td>{texts.action(entry)}</td>
            <td>{kindOf(entry)}</td>
            <td>{hidden && entry.surface !== null ? gateTexts.hiddenMark : entry.surface}</td>
            <td>{entry.replacement}</td>
            <td>{entry.count === 0 ? '' : entry.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kindOf = ({ tag, hint }: CasusLogEntry): string => {
  if (tag !== null) return tagWords[tag];
  return hint === null ? '' : hintWords[hint];
};
