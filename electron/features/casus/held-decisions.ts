/** Which decisions of a part hold for what is found in it now. Pure. */
import { rematchDecisions } from '../../deidentify';
import { isKnown } from './casus-engine';
import type { PartFound } from './casus-engine';
import type { CasusDecision, StoredPart } from './casus-records';
import { partnerPlace } from './partner-place';

type Decided = Pick<StoredPart, 'id' | 'decisions'>;
type Edit = { readonly before: string; readonly after: string };

/**
 * "That is nobody" says nothing of a name that has become known since: it is asked again. Rematching makes
 * a new decision out of an old one, and leaves the rest of it as it is.
 */
const holdsToday = (decision: CasusDecision, known: ReadonlySet<string>): boolean =>
  decision.action === 'replace' || decision.known === true || !known.has(decision.findingId);

/** Decisions that still hold, each in its own place; an edit of the text changes no partner. */
export const heldDecisions = (
  { id, decisions }: Decided,
  found: PartFound,
  edit?: Edit,
): readonly CasusDecision[] => {
  const inPartner = partnerPlace(id);
  const held: readonly CasusDecision[] = [
    ...rematchDecisions(
      decisions.filter(({ partId }) => partId !== inPartner),
      found.findings,
      edit,
    ),
    ...rematchDecisions(
      decisions.filter(({ partId }) => partId === inPartner),
      found.partner,
    ),
  ];
  const known = new Set([...found.findings, ...found.partner].filter(isKnown).map((one) => one.id));
  return held.filter((decision) => holdsToday(decision, known));
};
