/**
 * Names of people of this vault in texts that are to be without them: an answer to a colleague, and the own
 * collection. Threat: a text about one's own practice names the pupil after all, and then leaves or is found years later.
 */
import type { NameFound } from '../casus/asked-casus';
import { lexiconOf } from '../casus/lexicon';
import { findIdentifiers, foldSurface } from '../../deidentify';
import type { Finding, SubjectKind } from '../../deidentify';
import { CodedError } from '../../contract/coded-error';
import type { OpenContext } from '../context';
import { today } from '../days';
import { nameMatcher } from '../privacy/name-matcher';
import { listSchools } from '../pupils/schools-service';

export type FieldTexts<Field extends string> = readonly {
  readonly field: Field;
  readonly text: string;
}[];
export type FoundInField<Field extends string> = NameFound & { readonly field: Field };

/** A school and its place are nobody; a person looks whether they may stand there. */
const NOBODY: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['school', 'place', 'unknown']);

const isSomebodyHere = ({ certainty, form, subject }: Finding): boolean =>
  certainty === 'sure' && form !== 'unknown' && !NOBODY.has(subject.kind);

/** What may be a name in texts, each once in a field. `sure`: of a pupil, parent or colleague of any school of the vault. */
export const namesInTexts = async <Field extends string>(
  context: OpenContext,
  texts: FieldTexts<Field>,
): Promise<FoundInField<Field>[]> => {
  const found = new Map<string, FoundInField<Field>>();
  const parts = texts.map(({ text }, at) => ({ partId: String(at), text }));
  for (const { id } of await listSchools(context)) {
    const { matcher } = await nameMatcher(context.read, id);
    const options = { matcher, lexicon: lexiconOf(), today: today(context.clock) };
    const byPart = findIdentifiers(parts, options);
    for (const [at, { field }] of texts.entries()) {
      for (const finding of byPart.get(String(at)) ?? []) {
        const key = `${field} ${foldSurface(finding.surface)}`;
        const sure = isSomebodyHere(finding);
        if (found.get(key)?.sure === true) continue;
        found.set(key, { field, surface: finding.surface, sure });
      }
    }
  }
  return [...found.values()];
};

/** @throws CodedError IDENTITY_LEFT when a name of somebody of this vault stands in one of the texts */
export const requireNobody = async <Field extends string>(
  context: OpenContext,
  texts: FieldTexts<Field>,
): Promise<void> => {
  const left = (await namesInTexts(context, texts)).filter(({ sure }) => sure).length;
  if (left > 0) throw new CodedError('IDENTITY_LEFT', { left });
};
