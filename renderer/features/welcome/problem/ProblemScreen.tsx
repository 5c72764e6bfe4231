import { Button } from '@mantine/core';
import type { ErrorCode } from '../../../../electron/contract/error-codes';
import { FormActions } from '../../../ui/FieldGroup';
import { vaultErrorText } from '../vault-error-texts';
import { WelcomePanel } from '../WelcomePanel';
import { problemTexts, wayTexts, type Problem, type Way } from './texts';

type ProblemScreenProps = {
  readonly code: ErrorCode;
  readonly ways: Readonly<Record<Way, () => void>>;
};

const otherProblem = (code: ErrorCode): Problem => {
  const { title, text } = vaultErrorText(code);
  return { title, what: text, safe: '', next: '', ways: ['retry', 'restore'] };
};

/** Something that typing the passphrase again can't mend. Starting anew over a vault is never offered. */
export function ProblemScreen({ code, ways }: ProblemScreenProps) {
  const problem = problemTexts[code] ?? otherProblem(code);
  const { title, what, safe, next } = problem;
  return (
    <WelcomePanel wide title={title} lead={<p>{what}</p>}>
      {safe !== '' && (
        <p>
          <strong>{safe}</strong>
        </p>
      )}
      {next !== '' && <p>{next}</p>}
      <FormActions>
        {problem.ways.map((way, at) => (
          <Button key={way} variant={at === 0 ? 'filled' : 'default'} onClick={ways[way]}>
            {wayTexts[way]}
          </Button>
        ))}
      </FormActions>
    </WelcomePanel>
  );
}
