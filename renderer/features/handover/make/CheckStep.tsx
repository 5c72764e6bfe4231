import type { ArchiveLock } from '../../../../electron/contract/exchange';
import type { ComposedHandover } from '../../../../electron/contract/handover';
import { Callout } from '../../../ui/Callout';
import { byteSize } from '../../attachments/byte-size';
import { composeTexts } from '../compose/texts';
import { dayOrNone } from './make-form';
import type { MakeForm } from './make-form';
import classes from './Make.module.css';
import type { MakeDialogProps } from './MakeDialog';
import { OtherSchoolNote } from './ReaderStep';
import { makeTexts as texts } from './texts';

type CheckStepProps = Pick<MakeDialogProps, 'profile' | 'files' | 'counts'> & {
  readonly values: MakeForm;
  readonly lock: ArchiveLock | null;
};

const lockWord = (form: MakeForm['form'], lock: ArchiveLock | null): string => {
  if (form === 'docx') return texts.locks.none;
  return form === 'casuskluis' && lock?.kind === 'contact' ? texts.locks.key : texts.locks.words;
};

/** Pages carry no attachments: those are counted only where they go along. */
const amount = (counted: ComposedHandover['goes'], attachments: boolean): string =>
  composeTexts.amount({
    ...counted,
    attachments: attachments ? counted.attachments : 0,
    bytes: byteSize(counted.bytes),
  });

/** The last look: what, to whom, how locked, how long. */
export function CheckStep({ profile, files, counts, values, lock }: CheckStepProps) {
  const { form, reader, expiresOn, destroyBy } = values;
  const facts = [
    [texts.for, texts.byProfile(reader.trim(), profile.content.name)],
    [texts.as, texts.forms[form].label],
    [texts.lockName, lockWord(form, lock)],
    [texts.expiresOn, dayOrNone(expiresOn, texts.none)],
    [texts.destroyBy, dayOrNone(destroyBy, texts.none)],
    ...(files.length > 1 ? [[texts.files, texts.dossiers(files.length)]] : []),
    [texts.goes, amount(counts.goes, form === 'casuskluis')],
    [texts.stays, amount(counts.stays, true)],
  ];
  return (
    <>
      <h3 className={classes.check}>{texts.check}</h3>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {counts.goes.items === 0 && <Callout kind="warn">{texts.nothing}</Callout>}
      {profile.content.reader === 'otherSchool' && <OtherSchoolNote />}
    </>
  );
}
