import { useEffect, useState } from 'react';
import { api } from '../../../app/api';
import type { StrengthScore } from '../../../ui/StrengthMeter';
import { stepTexts } from './texts';

type Strength = { readonly score: StrengthScore; readonly advice: string };

const PAUSE_MILLISECONDS = 200;
const scores = [0, 1, 2, 3, 4] as const;

/** How strong what stands in the field is, in words; undefined until it is known. */
export const useStrength = (passphrase: string): Strength | undefined => {
  const [strength, setStrength] = useState<Strength | undefined>(undefined);
  useEffect(() => {
    if (passphrase === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void api.vault.passphraseStrength({ passphrase }).then((result) => {
        if (!current || !result.ok) return;
        const { score, strongEnough } = result.value;
        const advice = strongEnough ? stepTexts.own.enough : stepTexts.own.notEnough;
        setStrength({ score: scores.find((each) => each === score) ?? 0, advice });
      });
    }, PAUSE_MILLISECONDS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [passphrase]);
  return passphrase === '' ? undefined : strength;
};
