import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import { api } from '../../../app/api';
import { FailureNote } from '../FailureNote';
import { failureOf, type Failure } from '../use-call';
import { OwnPassphrase } from './OwnPassphrase';
import { ProposedWords } from './ProposedWords';
import { RepeatPassphrase } from './RepeatPassphrase';
import type { StepShell } from './step-shell';
import { stepTexts } from './texts';

type NewPassphraseProps = {
  readonly Shell: StepShell;
  readonly step?: string | undefined;
  readonly submitLabel: string;
  /** Uses it; a failure is shown here, null means done. */
  readonly onChosen: (passphrase: string) => Promise<Failure | null>;
  readonly actions?: ReactNode;
};

/** Failures after which another passphrase must be chosen. */
const chooseAgain = ['KEYCHAIN_UNAVAILABLE', 'PASSPHRASE_TOO_WEAK'];

/** Six proposed words, or an own passphrase; then once more. Nothing is kept when it goes away. */
export function NewPassphrase({ Shell, step, submitLabel, onChosen, actions }: NewPassphraseProps) {
  const [words, setWords] = useState<string | null>(null);
  const [own, setOwn] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const propose = async (): Promise<void> => {
    const result = await api.vault.proposePassphrase({});
    if (result.ok) setWords(result.value.passphrase);
    setFailure(failureOf(result));
  };
  const proposeFirst = useEffectEvent(() => void propose());
  useEffect(() => proposeFirst(), []);

  const use = async (passphrase: string): Promise<void> => {
    setBusy(true);
    const failed = await onChosen(passphrase);
    setBusy(false);
    setFailure(failed);
    if (failed === null || !chooseAgain.includes(failed.code)) return;
    setChosen(null);
    if (failed.code === 'KEYCHAIN_UNAVAILABLE') setOwn(false);
  };
  const choose = (passphrase: string): void => {
    setFailure(null);
    setChosen(passphrase);
  };

  if (chosen !== null) {
    const texts = stepTexts.repeat;
    return (
      <Shell title={texts.title} lead={<p>{own ? texts.leadOwn : texts.leadWords}</p>} step={step}>
        <FailureNote failure={failure} />
        <RepeatPassphrase
          chosen={chosen}
          proposed={!own}
          submitLabel={submitLabel}
          busy={busy}
          onSame={() => void use(chosen)}
          onBack={() => setChosen(null)}
        />
      </Shell>
    );
  }
  if (own) {
    return (
      <Shell title={stepTexts.own.title} lead={<p>{stepTexts.own.lead}</p>} step={step}>
        <FailureNote failure={failure} />
        <OwnPassphrase onWords={() => setOwn(false)} onNext={choose} />
      </Shell>
    );
  }
  return (
    <Shell title={stepTexts.words.title} lead={<p>{stepTexts.words.lead}</p>} step={step}>
      <FailureNote failure={failure} />
      <ProposedWords
        passphrase={words}
        onOther={() => void propose()}
        onOwn={() => setOwn(true)}
        onNext={() => words !== null && choose(words)}
        actions={actions}
      />
    </Shell>
  );
}
