import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Day } from '../../../../../electron/contract/ids';
import type { OppVersion } from '../../../../../electron/contract/opp';
import { oppRules } from '../../../../../electron/contract/opp-rules';
import { api } from '../../../../app/api';
import { Callout } from '../../../../ui/Callout';
import { blockersIn } from '../../check/finding-groups';
import { useOppChange } from '../../use-opp';
import { adoptionForm } from '../close-values';
import { say } from '../say';
import { useToday } from '../use-today';
import classes from './Dialogs.module.css';
import { StepDay } from './StepDay';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.adopt;

/** Fixes the draft as the version in force; says which part of it will apply. */
export function AdoptDialog({ opp, version, onClose }: StepDialogProps) {
  const today = useToday();
  const { run, pending, error } = useOppChange(opp.id);
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(adoptionForm),
    defaultValues: { on: today },
  });
  const blockers = blockersIn(opp.findings);
  const submit = handleSubmit(async ({ on }) => {
    const adoptedOn = Day.parse(on);
    const after = await run(
      (now) =>
        api.opp.adopt({ id: now.id, version: now.draft?.version ?? version.version, adoptedOn }),
      { quiet: true },
    );
    if (after === null) return;
    say(texts.done(version.number));
    onClose();
  });
  return (
    <StepForm
      control={control}
      opp={opp}
      title={texts.title(version.number)}
      lead={texts.lead}
      version={version}
      saveLabel={texts.save}
      saving={pending}
      blocked={blockers.length > 0}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {blockers.length > 0 ? (
        <Callout kind="danger" title={texts.blocked}>
          <ul className={classes.blockers}>
            {blockers.map(({ rule, place }) => (
              <li key={`${rule} ${place}`}>{oppRules[rule].says}</li>
            ))}
          </ul>
          {texts.blockedText}
        </Callout>
      ) : (
        <Applies version={version} />
      )}
      <StepDay control={control} name="on" label={texts.day} />
    </StepForm>
  );
}

/** Both parts carry their own status (domain.md section 3). */
function Applies({ version }: { readonly version: OppVersion }) {
  const agreed = version.consent === 'agreed';
  return (
    <Callout kind={agreed ? 'success' : 'warn'} title={texts.applyTitle}>
      <p>{texts.whole}</p>
      <p>{texts.applies[version.consent]}</p>
    </Callout>
  );
}
