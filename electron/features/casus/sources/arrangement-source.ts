/** What requests for an arrangement say. Costs, reports and reasons are no part of a casus. */
import { dayInWords } from '../../../contract/casus-words';
import type { ArrangementRecord } from '../../arrangement/arrangement-records';
import { getArrangement, listArrangements } from '../../arrangement/arrangement-service';
import { arrangementTexts } from '../../arrangement/arrangement-texts';
import { answerTo } from '../../arrangement/rules/answers';
import type { OpenContext } from '../../context';
import { casusTexts } from '../casus-texts';
import type { RequestPart } from '../casus-texts';
import { textSource } from './casus-source';
import type { SourceText } from './casus-source';

type Content = ArrangementRecord['content'];

const { headings } = arrangementTexts;

const written = (lines: readonly string[], between: string): string =>
  lines.filter((line) => line.trim() !== '').join(between);

const titled = (title: string, text: string): string =>
  text.trim() === '' ? '' : `${title}: ${text.trim()}`;

const period = ({ fromOn, toOn }: Content['tried'][number]): string => {
  if (fromOn !== null && toOn !== null) {
    return arrangementTexts.period(dayInWords(fromOn), dayInWords(toOn));
  }
  const day = fromOn ?? toOn;
  return day === null ? '' : dayInWords(day);
};

const triedText = ({ tried }: Content): string => {
  const [, when, effect] = arrangementTexts.triedHead;
  const rows = tried.map((row) =>
    written([row.what, titled(when, period(row)), titled(effect, row.effect)], '\n'),
  );
  return written(rows, '\n\n');
};

/** Numbers, choices, and yes or no say little away from their form. */
const answersText = ({ content, profile }: ArrangementRecord): string =>
  written(
    profile.fields
      .filter(({ kind }) => kind === 'text' || kind === 'short')
      .map(({ key, label }) => titled(label, answerTo(content.answers, key))),
    '\n\n',
  );

const partsOf = (request: ArrangementRecord): Readonly<Record<RequestPart, string>> => {
  const { content } = request;
  return {
    question: content.question.trim(),
    aims: written(
      content.aims.map(({ text }) => text.trim()),
      '\n',
    ),
    tried: triedText(content),
    support: written(
      [
        titled(headings.nature, content.nature),
        titled(headings.intensity, content.intensity),
        titled(headings.expertise, content.expertise),
        titled(headings.materials, content.materials),
      ],
      '\n',
    ),
    answers: answersText(request),
  };
};

const requestParts = ['question', 'aims', 'tried', 'support', 'answers'] as const;

const textsOf = async (context: OpenContext, caseFileId: string): Promise<SourceText[]> => {
  const texts: SourceText[] = [];
  for (const { id } of await listArrangements(context, caseFileId)) {
    const request = await getArrangement(context, id);
    const { submittedOn } = request;
    const parts = partsOf(request);
    for (const part of requestParts) {
      const heading = casusTexts.requestHeading(part, submittedOn !== null);
      texts.push({ id: `${id}:${part}`, heading, when: submittedOn, text: parts[part] });
    }
  }
  return texts;
};

export const arrangementSource = textSource({ kind: 'arrangement', textsOf });
