/** What an edition is made from, as it may leave: with names, or with a code name. */
import type { OppLeaving } from '../../../contract/opp-calls';
import type { z } from 'zod';
import type { CaseFile } from '../../../contract/case-files';
import type { OpenContext } from '../../context';
import type { PrintedOpp } from '../editions/printed-opp';
import { functionsIn } from './functions';
import { mapTexts } from './map-texts';
import { replaceNames } from './replace-names';
import { secretContactsOf } from './secret-contacts';

export type Leaving = { readonly printed: PrintedOpp; readonly leaving: OppLeaving };

type File = z.input<typeof CaseFile>;

/** Fields that hold people: a name in them has no words around it by which an engine could know it. */
const PEOPLE: ReadonlySet<string> = new Set(['owner', 'byWhom', 'who', 'others']);

type Change = (text: string, key: string) => string;

/** What was typed stands in the content, in the steps and in the reasons of what was passed over. */
const changed = (printed: PrintedOpp, change: Change): PrintedOpp => ({
  ...printed,
  version: {
    ...printed.version,
    content: mapTexts(printed.version.content, change),
    waivers: mapTexts(printed.version.waivers, change),
  },
  steps: mapTexts(printed.steps, change),
});

/** Without the contact data that is secret: in every naming. */
export const withNames = (printed: PrintedOpp, file: File): Leaving => {
  const clean = secretContactsOf(file);
  let contactsLeftOut = 0;
  const cleaned = changed(printed, (typed) => {
    const { text, count } = clean(typed);
    contactsLeftOut += count;
    return text;
  });
  return {
    printed: cleaned,
    leaving: { replaced: 0, peopleLeftOut: 0, contactsLeftOut, questions: [] },
  };
};

/** People as functions or left out, names replaced. @throws CodedError NOT_FOUND */
export const withCodeName = async (
  context: OpenContext,
  file: File,
  { printed, leaving }: Leaving,
): Promise<Leaving> => {
  const typed: string[] = [];
  let peopleLeftOut = 0;
  const withFunctions = changed(printed, (text, key) => {
    if (!PEOPLE.has(key)) {
      typed.push(text);
      return text;
    }
    const kept = functionsIn(text);
    if (kept !== text.trim().toLowerCase()) peopleLeftOut += 1;
    return kept;
  });
  const where = { caseFileId: file.id, schoolId: file.schoolId };
  const { texts, count, questions } = await replaceNames(context, where, typed);
  return {
    printed: changed(withFunctions, (text, key) =>
      PEOPLE.has(key) ? text : (texts.get(text) ?? ''),
    ),
    leaving: { ...leaving, replaced: count, peopleLeftOut, questions: [...questions] },
  };
};
