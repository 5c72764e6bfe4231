import type { ReceivedDossier } from '../../../electron/contract/receiving';
import classes from './Receiving.module.css';
import { receivingTexts } from './texts';

const texts = receivingTexts.dossier;

export const isEmptySummary = ({ needs, works, avoid }: ReceivedDossier['summary']): boolean =>
  needs === '' && works === '' && avoid === '';

/** What the sender wrote on the first page; nothing where it is empty. */
export function SummaryPage({ summary }: { readonly summary: ReceivedDossier['summary'] }) {
  const parts = [
    { word: texts.needs, text: summary.needs },
    { word: texts.works, text: summary.works },
    { word: texts.avoid, text: summary.avoid },
  ].filter(({ text }) => text !== '');
  return (
    <dl className={classes.page}>
      {parts.map(({ word, text }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
