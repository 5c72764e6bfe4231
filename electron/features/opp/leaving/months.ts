/** Days narrow down who a text is about: with code names a page gives the month alone. Pure. */
import { PrintableDocument } from '../../../contract/document';
import type { PrintedOpp } from '../editions/printed-opp';

const DAY =
  /(?<before>\b[Oo]p )?\b\d{1,2} (?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?<year>\d{4})/gu;

const withMonths = (text: string): string =>
  text.replaceAll(DAY, (_all, before: string | undefined, month: string, year: string) => {
    const word = before?.startsWith('O') === true ? 'In ' : 'in ';
    return `${before === undefined ? '' : word}${month} ${year}`;
  });

const FIXED: ReadonlySet<string> = new Set(['kind', 'tone', 'name']);

/** All texts of the document, also its own terms and captions. */
export const monthsOnly = (document: PrintableDocument): PrintableDocument =>
  PrintableDocument.parse(
    JSON.parse(JSON.stringify(document), (key, value: unknown) =>
      typeof value === 'string' && !FIXED.has(key) ? withMonths(value) : value,
    ),
  );

/** The moments of growth lines at the first of their month: a drawn line gives the day away by its place. */
export const growthByMonth = (printed: PrintedOpp): PrintedOpp => {
  const { startSituation } = printed.version.content;
  const growth = startSituation.growth.map((line) => ({
    ...line,
    points: line.points.map((point) => ({
      ...point,
      on: point.on === null ? null : `${point.on.slice(0, 7)}-01`,
    })),
  }));
  const content = { ...printed.version.content, startSituation: { ...startSituation, growth } };
  return { ...printed, version: { ...printed.version, content } };
};
