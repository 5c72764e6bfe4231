import { Card } from '../../ui/Card';
import { Kbd } from '../../ui/Kbd';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { usePlatform } from '../welcome/steps/EncryptionAdvice';
import classes from './HelpScreen.module.css';
import { handoverTopics } from './handover-topics';
import { folderOf, placeTexts } from './places';
import { helpTexts as texts, type HelpTopic } from './texts';
import { topicsAfterKeys, topicsBeforeKeys } from './topics';

export function HelpScreen() {
  return (
    <Page title={texts.title} lead={texts.lead}>
      {[...topicsBeforeKeys, ...handoverTopics].map((topic) => (
        <Topic key={topic.title} topic={topic} />
      ))}
      <Shortcuts />
      {topicsAfterKeys.map((topic) => (
        <Topic key={topic.title} topic={topic} />
      ))}
      <Places />
    </Page>
  );
}

function Topic({ topic }: { readonly topic: HelpTopic }) {
  const { title, paragraphs, list, after } = topic;
  const List = list?.ordered === true ? 'ol' : 'ul';
  return (
    <Section title={title}>
      <div className={classes.prose}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {list !== undefined && (
          <List>
            {list.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </List>
        )}
        {after !== undefined && <p>{after}</p>}
      </div>
    </Section>
  );
}

function Shortcuts() {
  const { title, text, what, key, rows } = texts.keys;
  return (
    <Section title={title} text={text}>
      <Card padded={false} className={classes.tableCard}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">{key}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.what}>
                <td>{row.what}</td>
                <td className={classes.keys}>
                  {row.keys.map((name) => (
                    <Kbd key={name}>{name}</Kbd>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}

function Places() {
  const platform = usePlatform();
  return (
    <Section title={placeTexts.title}>
      <div className={classes.prose}>
        <p>{placeTexts.text}</p>
        {platform !== null && (
          <dl className={classes.places}>
            <dt>{placeTexts.vault}</dt>
            <dd>{folderOf(platform, 'kluis')}</dd>
            <dt>{placeTexts.backups}</dt>
            <dd>{folderOf(platform, 'back-ups')}</dd>
          </dl>
        )}
        <p>{placeTexts.files}</p>
      </div>
    </Section>
  );
}
