import { describe, expect, it } from 'vitest';
import {
  applyReplacements,
  decide,
  findKnown,
  rematchDecisions,
  restoreSource,
  sameFindings,
} from '../../../electron/deidentify';
import type { Decision } from '../../../electron/deidentify';
import { find, matcher } from './support';

const text = 'Noor plukt een roos met juf Fenna. De roos is voor Noor.';

describe('applyReplacements', () => {
  it('replaces what is sure and leaves questions open, in segments that restore the source', () => {
    const findings = find(text);
    const applied = applyReplacements({ text, findings });
    expect(applied.text).toBe(
      'De leerling plukt een roos met de leerkracht. De roos is voor de leerling.',
    );
    expect(applied.open).toBe(2);
    expect(applied.segments.map(({ kind }) => kind)).toEqual([
      'replacement',
      'text',
      'open',
      'text',
      'replacement',
      'text',
      'open',
      'text',
      'replacement',
      'text',
    ]);
    expect(restoreSource(applied.segments)).toBe(text);
  });

  it('follows decisions: another word, kept, or a question replaced', () => {
    const findings = find(text);
    const [first, rose, teacher] = findings;
    if (!first || !rose || !teacher) throw new Error('expected findings');
    const decisions = [
      decide(first, { action: 'replace', replacement: 'Het kind' }),
      decide(rose, { action: 'replace' }),
      decide(teacher, { action: 'keep' }),
    ];
    const applied = applyReplacements({ text, findings, decisions });
    expect(applied.text).toBe(
      'Het kind plukt een klasgenoot met juf Fenna. De roos is voor de leerling.',
    );
    expect(applied.open).toBe(1);
    expect(restoreSource(applied.segments)).toBe(text);
  });

  it('passes over decisions on findings that are gone', () => {
    const [finding] = find('Noor');
    if (!finding) throw new Error('expected a finding');
    const decisions = [decide(finding, { action: 'replace' })];
    expect(applyReplacements({ text: 'niets', findings: [], decisions }).text).toBe('niets');
  });
});

describe('sameFindings', () => {
  it('gives the other occurrences of the same word for the same reason', () => {
    const findings = find(`${text} ROOS Linde. Een Roos.`);
    const rose = findings.find(({ surface }) => surface === 'roos');
    if (!rose) throw new Error('expected a finding');
    expect(sameFindings(rose, findings).map(({ start }) => start)).toEqual([15, 38]);
  });
});

function keepAll(source: string): readonly Decision[] {
  return find(source).map((one) => decide(one, { action: 'keep' }));
}

describe('rematchDecisions', () => {
  it('carries decisions over an edit elsewhere in the text', () => {
    const decisions = keepAll('De roos bloeit. Daar loopt Noor weg.');
    const after = find('Kijk eens goed. De roos bloeit. Toen ineens: daar loopt Noor weg.');
    const carried = rematchDecisions(decisions, after);
    expect(carried.map(({ findingId }) => findingId)).toEqual(after.map(({ id }) => id));
  });

  it('asks again when a kept word has come into other company', () => {
    const decisions = keepAll('De roos bloeit.');
    expect(rematchDecisions(decisions, find('De roos lacht.'))).toEqual([]);
  });

  it('does not stretch a kept word over a new occurrence', () => {
    const decisions = keepAll('een roos daar. En weer een roos daar.');
    const after = find('een roos daar. Nog een roos daar. En weer een roos daar.');
    const carried = rematchDecisions(decisions, after);
    expect(carried.map(({ start }) => start)).toEqual([4, 46]);
  });

  it('keeps a chosen replacement at the same place when only the neighbours changed', () => {
    const decisions = find('Dan lacht Noor hard').map((one) =>
      decide(one, { action: 'replace', replacement: 'het kind' }),
    );
    const after = find('Dan lacht Noor zacht');
    expect(rematchDecisions(decisions, after)).toMatchObject([
      { findingId: after[0]?.id, replacement: 'het kind' },
    ]);
  });

  it('keeps parts of the file apart', () => {
    const decisions = findKnown('De roos bloeit.', { matcher, partId: 'other' }).map((one) =>
      decide(one, { action: 'keep' }),
    );
    expect(rematchDecisions(decisions, find('De roos bloeit.'))).toEqual([]);
  });

  it('gives equal ids for an unchanged text', () => {
    expect(find(text).map(({ id }) => id)).toEqual(find(text).map(({ id }) => id));
    expect(new Set(find(text).map(({ id }) => id)).size).toBe(find(text).length);
  });
});
