import { Checkbox } from '@mantine/core';
import type { CaseFileId } from '../../../../electron/contract/ids';
import type { OppLeaving } from '../../../../electron/contract/opp-calls';
import { useShownTexts } from '../../../app/privacy';
import { versionTexts } from './texts';
import classes from './Versions.module.css';

const texts = versionTexts.leaving;

type LeavingNoteProps = {
  readonly naming: 'names' | 'codeName';
  readonly caseFileId: CaseFileId;
  readonly leaving: OppLeaving;
  readonly looked: boolean;
  readonly onLook: (looked: boolean) => void;
};

/** What was done with names, and what a person still has to look at. */
export function LeavingNote({ naming, caseFileId, leaving, looked, onLook }: LeavingNoteProps) {
  const { replaced, peopleLeftOut, contactsLeftOut, questions } = leaving;
  const shown = useShownTexts(
    caseFileId,
    questions.map(({ surface }) => surface),
  );
  return (
    <section aria-label={texts.title} className={classes.leaving}>
      {naming === 'codeName' && <p>{texts.done(replaced, peopleLeftOut)}</p>}
      {contactsLeftOut > 0 && <p>{texts.contacts(contactsLeftOut)}</p>}
      {questions.length > 0 && (
        <>
          <p>{texts.questions(questions.length)}</p>
          <ul>
            {questions.map(({ surface, tag, count }, at) => (
              <li key={`${tag} ${surface}`}>{texts.question(shown?.[at] ?? '', tag, count)}</li>
            ))}
          </ul>
          <Checkbox
            label={texts.looked}
            checked={looked}
            onChange={({ currentTarget }) => onLook(currentTarget.checked)}
          />
        </>
      )}
    </section>
  );
}
