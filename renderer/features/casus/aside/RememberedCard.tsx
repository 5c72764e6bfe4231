import { ActionIcon } from '@mantine/core';
import type { Remembered } from '../../../../electron/contract/casus-memory';
import { Card } from '../../../ui/Card';
import { IconArrowBackUp } from '../../../ui/icons/icons';
import { useGateTools } from '../gate-tools';
import { tagWords } from '../hits/texts';
import { useDecide } from '../hits/use-decide';
import { useRemembered } from '../use-casus';
import classes from './Aside.module.css';
import { asideTexts as texts } from './texts';

/** Words that a person taught this file: found everywhere, or never asked again. */
export function RememberedCard() {
  const { caseFileId } = useGateTools();
  const { data } = useRemembered(caseFileId);
  if (data === undefined) return null;
  const { terms, exemptions } = data;
  return (
    <Card title={texts.remembered} className={classes.card}>
      {terms.length + exemptions.length === 0 ? (
        <p className={classes.quiet}>{texts.rememberedNone}</p>
      ) : (
        <div className={classes.stack} data-vault>
          <Terms terms={terms} />
          <Exemptions exemptions={exemptions} />
        </div>
      )}
    </Card>
  );
}

function Terms({ terms }: Pick<Remembered, 'terms'>) {
  if (terms.length === 0) return null;
  return (
    <div>
      <p className={classes.listTitle}>{texts.rememberedTerms}</p>
      <ul className={classes.words} aria-label={texts.rememberedTerms}>
        {terms.map(({ id, value, tag, replacement }) => (
          <Item
            key={id}
            id={id}
            word={value}
            about={texts.rememberedAs(tagWords[tag], replacement)}
          />
        ))}
      </ul>
    </div>
  );
}

function Exemptions({ exemptions }: Pick<Remembered, 'exemptions'>) {
  if (exemptions.length === 0) return null;
  return (
    <div>
      <p className={classes.listTitle}>{texts.rememberedExemptions}</p>
      <ul className={classes.words} aria-label={texts.rememberedExemptions}>
        {exemptions.map(({ id, surface, reason }) => (
          <Item key={id} id={id} word={surface} about={reason} />
        ))}
      </ul>
    </div>
  );
}

type ItemProps = { readonly id: string; readonly word: string; readonly about: string };

function Item({ id, word, about }: ItemProps) {
  const { forget } = useDecide();
  return (
    <li className={classes.word}>
      <span>
        <strong>{word}</strong>
        <br />
        <span className={classes.quiet}>{about}</span>
      </span>
      <ActionIcon aria-label={texts.forget(word)} onClick={() => void forget(id)}>
        <IconArrowBackUp size={18} />
      </ActionIcon>
    </li>
  );
}
