import { describe, expect, it } from 'vitest';
import type {
  CasusFindingRecord,
  CasusHintRecord,
  CasusPartRecord,
} from '../../../electron/features/casus/casus-records';
import { replacementsIn } from '../../../electron/features/casus/replacements';

const finding = (
  surface: string,
  change: Partial<CasusFindingRecord> = {},
): CasusFindingRecord => ({
  id: `f ${surface}`,
  start: 0,
  end: surface.length,
  tag: 'PERSON',
  surface,
  certainty: 'sure',
  confidence: 1,
  reason: 'first-name',
  known: true,
  proposal: 'het meisje',
  state: 'replace',
  replacement: 'het meisje',
  decided: false,
  ...change,
});

const hint = (change: Partial<CasusHintRecord>): CasusHintRecord => ({
  id: 'h',
  start: 0,
  end: 7,
  surface: 'groep 5',
  kind: 'yearGroup',
  aboutOther: false,
  proposal: 'middenbouw',
  state: 'left',
  replacement: 'groep 5',
  ...change,
});

const part = (
  findings: readonly CasusFindingRecord[],
  hints: readonly CasusHintRecord[] = [],
): CasusPartRecord => ({
  id: '019a0000-0000-7000-8000-000000000001',
  section: 'context',
  partner: null,
  heading: '',
  source: null,
  sourceText: '',
  findings: [...findings],
  hints: [...hints],
  segments: [],
  version: 1,
});

describe('the table of replacements', () => {
  it('counts what is the same and treated the same in one row, with the wording that most places have', () => {
    const rows = replacementsIn([
      part([
        finding('Noor', { replacement: 'Het meisje' }),
        finding('noor'),
        finding('Noor', { replacement: 'haar', decided: true }),
        finding('Noor', { state: 'keep', decided: true }),
      ]),
      part([finding('NOOR')]),
    ]);
    expect(rows).toMatchObject([
      { surface: 'Noor', state: 'replace', replacement: 'het meisje', decided: false },
      { surface: 'Noor', state: 'keep', replacement: 'Noor', decided: true },
    ]);
    expect(rows.map(({ places }) => places.length)).toEqual([4, 1]);
  });

  it('keeps apart what bears another tag, or is only a question', () => {
    const rows = replacementsIn([
      part([
        finding('Roos'),
        finding('roos', { certainty: 'question', state: 'open' }),
        finding('Roos', { tag: 'LOCATION' }),
      ]),
    ]);
    expect(rows).toHaveLength(3);
  });

  it('lists an attribute once a person replaced it', () => {
    const replaced = hint({ state: 'replace', replacement: 'middenbouw' });
    expect(replacementsIn([part([], [hint({}), replaced])])).toMatchObject([
      { hint: 'yearGroup', tag: null, replacement: 'middenbouw', places: [{ id: 'h' }] },
    ]);
  });
});
