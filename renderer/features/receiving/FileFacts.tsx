import type { ReactNode } from 'react';
import type { OpenedArchive } from '../../../electron/contract/exchange';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { Section } from '../../ui/Section';
import { readerName } from '../exchange/reader-name';
import { dayOf, longDay } from '../notes/moments';
import classes from './Receiving.module.css';
import { receivingTexts } from './texts';

const texts = receivingTexts.file;

/** "J. Proef, intern begeleider, De Proefschool", as the file says it; the function alone while names are hidden. */
export const useSenderName = (): ((sender: OpenedArchive['sender']) => string) => {
  const { hidden } = usePrivacy();
  return (sender) => readerName(sender, hidden);
};

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className={classes.fact}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

type FileFactsProps = {
  readonly opened: OpenedArchive;
  readonly reader?: string | undefined;
  readonly destroyBy?: string | null | undefined;
};

/** What the file says of itself: that it proves no sender stands beside it. */
export function FileFacts({ opened, reader = '', destroyBy = null }: FileFactsProps) {
  const nameOf = useSenderName();
  const { hidden } = usePrivacy();
  const { sender, madeAt, expiresOn, fileHash, takenBeforeAt } = opened;
  return (
    <Section title={texts.title}>
      <dl className={classes.facts}>
        <Fact term={texts.sender}>
          {sender.name === '' && !hidden ? texts.unknownSender : nameOf(sender)}
          <p className={classes.quiet}>{texts.senderHelp}</p>
        </Fact>
        {reader !== '' && !hidden && <Fact term={texts.reader}>{reader}</Fact>}
        <Fact term={texts.madeAt}>{longDay(dayOf(new Date(madeAt)))}</Fact>
        {expiresOn !== null && <Fact term={texts.expires}>{longDay(expiresOn)}</Fact>}
        {destroyBy !== null && (
          <Fact term={texts.destroyBy}>
            {longDay(destroyBy)}
            <p className={classes.quiet}>{texts.destroyHelp}</p>
          </Fact>
        )}
        <Fact term={texts.hash}>
          <span className={classes.hash}>{fileHash}</span>
        </Fact>
      </dl>
      {takenBeforeAt !== null && (
        <Callout role="note">{texts.before(longDay(dayOf(new Date(takenBeforeAt))))}</Callout>
      )}
    </Section>
  );
}
