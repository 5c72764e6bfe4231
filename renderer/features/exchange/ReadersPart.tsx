import { useId } from 'react';
import type { ReactNode } from 'react';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Section } from '../../ui/Section';
import { ContactsBlock } from './ContactsBlock';
import classes from './Exchange.module.css';
import { OwnKeyBlock } from './OwnKeyBlock';
import { SenderFields } from './SenderFields';
import { readersTexts as texts } from './texts';
import { useOwnKey } from './use-exchange';

/** In the settings: how own files name their maker, the own key, and the keys of readers. */
export function ReadersPart() {
  const { hidden } = usePrivacy();
  return (
    <Section title={texts.title} text={texts.text}>
      {hidden ? <p className={classes.quiet}>{texts.hidden}</p> : <Readers />}
    </Section>
  );
}

function Readers() {
  const { data: own, error } = useOwnKey();
  if (error !== null) return <CodeNote error={error} />;
  if (own === undefined) return null;
  return (
    <>
      <Block title={texts.sender.title} text={texts.sender.text}>
        <div className={classes.sender}>
          <SenderFields sender={own.sender} />
        </div>
      </Block>
      <Block title={texts.own.title}>
        <OwnKeyBlock own={own} />
      </Block>
      <Block title={texts.contacts.title}>
        <ContactsBlock />
      </Block>
    </>
  );
}

type BlockProps = {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
};

function Block({ title, text, children }: BlockProps) {
  const id = useId();
  return (
    <section className={classes.block} aria-labelledby={id}>
      <h3 id={id} className={classes.blockTitle}>
        {title}
      </h3>
      {text !== undefined && <p className={classes.quiet}>{text}</p>}
      {children}
    </section>
  );
}
