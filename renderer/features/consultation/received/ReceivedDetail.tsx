import { useEffect, useRef, useState } from 'react';
import type { ReceivedQuestion } from '../../../../electron/contract/consultation';
import { usePrivacy, useShownTexts } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { Card } from '../../../ui/Card';
import { IconArrowLeft } from '../../../ui/icons/icons';
import { Link } from '../../../ui/Link';
import { dayOf, longDay } from '../../notes/moments';
import classes from '../Consultation.module.css';
import { questionsHref } from '../questions-address';
import { receivedTexts as texts } from '../received-texts';
import { ReleasedCasusPages } from '../ReleasedCasusPages';
import { AnswerPart } from './AnswerWriting';
import { senderWords } from './sender-words';

/** One question of a colleague: read it with the casus, and answer beside it. */
export function ReceivedDetail({ question }: { readonly question: ReceivedQuestion }) {
  const { hidden } = usePrivacy();
  const [shown] = useShownTexts(null, [question.question]) ?? [];
  const back = useRef<HTMLAnchorElement>(null);
  const [receivedOn] = useState(() => longDay(dayOf(new Date(question.receivedAt))));
  // Opened from the list: its row, which had the focus, is away.
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus({ preventScroll: true });
  }, []);
  const { sender, casus, expiresOn } = question;
  return (
    <div className={classes.stack}>
      <Link ref={back} href={questionsHref('collegas')} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
      </Link>
      <Card as="section" title={texts.question}>
        <p className={classes.lead}>{shown ?? texts.hidden}</p>
        <p className={classes.quiet}>
          {texts.from(senderWords(sender, hidden))}, {texts.receivedOn(receivedOn)}
          {expiresOn === null ? '.' : `, ${texts.before(longDay(expiresOn))}.`}
        </p>
      </Card>
      <div className={classes.two}>
        <ReleasedCasusPages casus={casus} />
        {hidden ? <Callout>{texts.namesHidden}</Callout> : <AnswerPart question={question} />}
      </div>
    </div>
  );
}
