import { useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import { contactKindWords } from '../../../electron/contract/guardian-contact-words';
import type { ContactBalance } from '../../../electron/contract/guardian-contacts';
import { usePrivacy } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { dayOf, longDay, shortDay } from '../notes/moments';
import { BalanceBar } from './BalanceBar';
import { guardianNames } from './guardian-names';
import classes from './Guardians.module.css';
import { balanceTexts as texts } from './texts';
import { useBalance } from './use-guardian-contacts';

const countOf = ({ positive, concern, neutral }: ContactBalance): number =>
  positive + concern + neutral;

/** When there was contact last, in what tone this year, and whom school has not spoken for a while. */
export function BalanceCard({ file }: { readonly file: CaseFile }) {
  const { data } = useBalance({ schoolId: file.schoolId, caseFileId: file.id });
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const balance = data?.[0];
  if (balance === undefined) return null;
  const { lastOn, lastKind, notHeard, dueOn } = balance;
  const missed = guardianNames(
    file.guardians,
    notHeard.map(({ guardianId }) => guardianId),
    hidden,
  );
  return (
    <Card as="section" title={texts.title}>
      <dl className={classes.balance}>
        <div>
          <dt>{texts.last}</dt>
          <dd>
            {lastOn === null || lastKind === null
              ? texts.never
              : `${longDay(lastOn)}, ${contactKindWords[lastKind]}`}
          </dd>
        </div>
        <div>
          <dt>{texts.period}</dt>
          <dd>
            {countOf(balance) === 0 ? texts.none : texts.counts(balance)}
            <BalanceBar positive={balance.positive} concern={balance.concern} />
          </dd>
        </div>
        {file.guardians.length > 0 && (
          <div>
            <dt>{texts.notHeard}</dt>
            <dd>{missed.length === 0 ? texts.everyone : missed.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{texts.due}</dt>
          <dd>{dueOn === null ? texts.noDue : shortDay(dueOn, today)}</dd>
        </div>
      </dl>
      <p className={classes.quiet}>{texts.hint}</p>
    </Card>
  );
}
