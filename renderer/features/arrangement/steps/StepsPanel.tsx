import type { Arrangement } from '../../../../electron/contract/arrangement';
import { useShownTexts } from '../../../app/privacy';
import { Card } from '../../../ui/Card';
import { BelowSection } from '../../../ui/Heading';
import classes from './Steps.module.css';
import { stepTexts as texts } from './texts';

type StepsPanelProps = { readonly arrangement: Arrangement };
type Fact = { readonly term: string; readonly value: string };

const decisionFacts = ({ decision }: Arrangement): readonly Fact[] =>
  decision === null
    ? []
    : [
        { term: texts.terms.outcome, value: texts.outcomeOn(decision.outcome, decision.on) },
        {
          term: texts.terms.amount,
          value: decision.amountCents === null ? '' : texts.euros(decision.amountCents),
        },
        { term: texts.terms.psychologist, value: decision.psychologistAdvice },
        { term: texts.terms.manager, value: decision.managerAdvice },
        { term: texts.terms.conditions, value: decision.conditions },
        { term: texts.terms.end, value: decision.endOn === null ? '' : texts.on(decision.endOn) },
        {
          term: texts.terms.evaluation,
          value: decision.evaluationOn === null ? '' : texts.on(decision.evaluationOn),
        },
      ];

const evaluationFacts = ({ evaluation, content }: Arrangement): readonly Fact[] =>
  evaluation === null
    ? []
    : [
        { term: texts.terms.on, value: texts.on(evaluation.on) },
        ...evaluation.aims.map(({ aimId, result, reached }) => ({
          term: content.aims.find(({ id }) => id === aimId)?.text ?? '',
          value: [texts.result(result), reached].filter((part) => part !== '').join(': '),
        })),
        { term: texts.terms.stays, value: evaluation.stays },
        { term: texts.terms.conclusion, value: evaluation.conclusion },
      ];

/** What was decided, what came of it, and everything that was recorded. */
export function StepsPanel({ arrangement }: StepsPanelProps) {
  const { status, steps, caseFileId } = arrangement;
  return (
    <div className={classes.panel}>
      <Card title={texts.decision} as="section">
        {status === 'writing' && <p className={classes.lead}>{texts.none}</p>}
        {status === 'submitted' && <p className={classes.lead}>{texts.waiting}</p>}
        <Facts caseFileId={caseFileId} facts={decisionFacts(arrangement)} />
      </Card>
      {arrangement.evaluation !== null && (
        <Card title={texts.evaluation} as="section">
          <Facts caseFileId={caseFileId} facts={evaluationFacts(arrangement)} />
        </Card>
      )}
      {steps.length > 0 && (
        <BelowSection>
          <Card title={texts.history} as="section">
            <ul className={classes.history}>
              {steps.map((step) => (
                <li key={step.id}>{texts.step(step)}</li>
              ))}
            </ul>
          </Card>
        </BelowSection>
      )}
    </div>
  );
}

type FactsProps = { readonly caseFileId: string; readonly facts: readonly Fact[] };

function Facts({ caseFileId, facts }: FactsProps) {
  const filled = facts.filter(({ value }) => value !== '');
  // A term may be an aim: typed, with names.
  const shown = useShownTexts(
    caseFileId,
    filled.flatMap(({ term, value }) => [term, value]),
  );
  if (shown === null || filled.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {filled.map(({ term }, at) => (
        <div key={term}>
          <dt>{shown[2 * at]}</dt>
          <dd>{shown[2 * at + 1]}</dd>
        </div>
      ))}
    </dl>
  );
}
