// Threat: pages with a code name go to readers who must not learn who they are about. The shoulder-surfing
// mask knows the names of the school alone; so the engine of the casus looks first, also for what nobody
// knows, and what it only asks about is handed to a person.
import type { OppLeaving } from '../../../contract/opp-calls';
import { applyReplacements, looksLikeInitials } from '../../../deidentify';
import type { Finding } from '../../../deidentify';
import { findIn, isKnown } from '../../casus/casus-engine';
import { knowledgeOf } from '../../casus/casus-knowledge';
import type { OpenContext } from '../../context';
import { createLeavingMask } from '../../privacy/privacy-service';

type Question = OppLeaving['questions'][number];

export type Replaced = {
  /** By the text as it was typed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly count: number;
  readonly questions: readonly Question[];
};

/** A known name with a capital is taken for the name, also where it may be a word. */
const isReplaced = (text: string, finding: Finding): boolean => {
  if (finding.certainty === 'sure') return true;
  if (!isKnown(finding) || finding.tag === 'DATE') return false;
  if (finding.form === 'initials') return looksLikeInitials(text, finding);
  return finding.surface !== finding.surface.toLowerCase();
};

/** Other pupils are nobody in particular: neither classmate nor code name. */
const worded = (finding: Finding): Finding => ({
  ...finding,
  certainty: 'sure',
  proposal: finding.proposal.replace('klasgenoot', 'leerling'),
});

const holds = (text: string, surface: string): boolean =>
  text.toLowerCase().includes(surface.toLowerCase());

const counted = (questions: readonly Finding[]): Question[] => {
  const rows = new Map<string, Question>();
  for (const { surface, tag } of questions) {
    const key = `${tag} ${surface}`;
    rows.set(key, { surface, tag, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()];
};

type File = { readonly caseFileId: string; readonly schoolId: string };

/** `asked`: what the engine only asks about is handed to a person; `all`: nobody is asked, so it goes. */
type Extent = 'asked' | 'all';

/** The texts of one OPP together, so that a name met in one is found in all. @throws CodedError NOT_FOUND */
export const replaceNames = async (
  context: OpenContext,
  { caseFileId, schoolId }: File,
  typed: readonly string[],
  extent: Extent = 'asked',
): Promise<Replaced> => {
  const goes = (text: string, finding: Finding): boolean =>
    extent === 'all' || isReplaced(text, finding);
  const all = [...new Set(typed)];
  const parts = all.map((text, at) => ({ partId: String(at), text }));
  const found = findIn(parts, await knowledgeOf(context, caseFileId));
  const mask = await createLeavingMask(context.read, { schoolId, caseFileId });
  const done = parts.map(({ partId, text }) => {
    const findings = found.get(partId) ?? [];
    const gone = findings.filter((finding) => goes(text, finding)).map(worded);
    const applied = applyReplacements({ text, findings: gone }).text;
    const after = mask(applied);
    const open = findings.filter(
      (finding) => !goes(text, finding) && holds(after, finding.surface),
    );
    return { text, after, count: gone.length + (after === applied ? 0 : 1), open };
  });
  return {
    texts: new Map(done.map(({ text, after }) => [text, after])),
    count: done.reduce((total, { count }) => total + count, 0),
    questions: counted(done.flatMap(({ open }) => open)),
  };
};
