/** Every typed text of a record, in place of the record. Pure. */
import { oppGoalResults } from '../../../contract/opp-steps';

type Change = (text: string, key: string) => string;

/** Fields that no person types: ids, days, choices, and where text came from. */
const NOT_TYPED: ReadonlySet<string> = new Set(
  [
    'id oppId goalIds goalId guardianIds guardianId attachmentId sources contentHash actionHash',
    'on measuredOn dueOn fromOn toOn nextOn sinceOn at recordedAt withdrawn',
    'kind subject unit area domain setting destination answer',
    'how form role byRole meaning next conclusion rule',
    'evaluationOn guardiansAgree key phase',
  ].flatMap((keys) => keys.split(' ')),
);

/** "result" is a choice in an evaluation, and typed at a level. */
const isResult = (text: string): boolean => oppGoalResults.some((result) => result === text);

type Walk = { readonly change: Change; readonly notTyped: ReadonlySet<string> };

const mapped = (value: unknown, key: string, walk: Walk): unknown => {
  const { change, notTyped } = walk;
  if (notTyped.has(key)) return value;
  if (typeof value === 'string') {
    return key === 'result' && isResult(value) ? value : change(value, key);
  }
  if (Array.isArray(value)) return value.map((one: unknown) => mapped(one, key, walk));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapped(one, name, walk)]),
  );
};

/**
 * The same record with every typed text changed. A field that this does not know is taken for typed: rather
 * looked at in vain than not at all.
 * @param notTyped the fields of this kind of record that no person types
 */
export const mapTexts = <Value extends object>(
  value: Value,
  change: Change,
  notTyped: ReadonlySet<string> = NOT_TYPED,
): Value =>
  // The shape stays: only strings become other strings.
  mapped(value, '', { change, notTyped }) as Value;
