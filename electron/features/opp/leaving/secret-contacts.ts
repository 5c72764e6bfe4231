// Threat: a guardian lives at a secret address because of somebody who may read this page. Whatever the
// naming, their address, phone and e-mail never leave in a typed text.
import type { z } from 'zod';
import type { CaseFile } from '../../../contract/case-files';
import { applyReplacements, compileIdentity, findKnown } from '../../../deidentify';
import { knownGuardian } from '../../known-identity/known-people';
import { oppTexts } from '../opp-texts';

type File = Pick<z.input<typeof CaseFile>, 'guardians' | 'schoolPlace'>;

type Cleaned = { readonly text: string; readonly count: number };

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Takes the secret contact data out of a text. The school's own place is in no way secret, and stays. */
export const secretContactsOf = ({ guardians, schoolPlace }: File): ((text: string) => Cleaned) => {
  const secret = guardians.filter(({ secretAddress }) => secretAddress).map(knownGuardian);
  if (secret.length === 0) return (text) => ({ text, count: 0 });
  const matcher = compileIdentity({
    pupil: {},
    guardians: secret.map(({ phones = [], emails = [], addresses = [] }) => ({
      phones,
      emails,
      addresses: addresses.map(({ place, ...rest }) =>
        same(place ?? '', schoolPlace) ? rest : { ...rest, place },
      ),
    })),
  });
  return (text) => {
    const findings = findKnown(text, { matcher }).map((finding) => ({
      ...finding,
      certainty: 'sure' as const,
      proposal: oppTexts.secretLeftOut,
    }));
    return { text: applyReplacements({ text, findings }).text, count: findings.length };
  };
};
