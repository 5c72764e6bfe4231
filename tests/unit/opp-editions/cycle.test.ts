import { describe, expect, it } from 'vitest';
import { oppDocument } from '../../../electron/features/opp/editions/opp-document';
import { ids } from './filled-content';
import { printedOpp, stepWith, versionWith } from './printed-opps';
import { under } from './read-document';

const whole = (...changes: Parameters<typeof printedOpp>) =>
  oppDocument(printedOpp(...changes), 'whole');

describe('what was done', () => {
  const cycle = (...changes: Parameters<typeof printedOpp>) =>
    under(whole(...changes), 'Overleg, instemming en stem');

  it('has consultation, consent and hearing with their days and people', () => {
    const text = cycle();
    expect(text).toContain('1 maart 2026\nouders of verzorgers, intern begeleider');
    expect(text).toContain('Er is instemming van ouders met het handelingsdeel.');
    expect(text).toContain('2 maart 2026, gespreksblad');
    expect(text).toContain('Rekenen is stom.\nDit deden we ermee\nDoel kleiner.');
  });

  it('says so where nothing was recorded', () => {
    expect(cycle({ steps: [] }).match(/Hierover is niets vastgelegd/g)).toHaveLength(2);
  });

  it('leaves out what was withdrawn, and gives why the pupil was not heard', () => {
    const text = cycle({
      steps: [
        stepWith(
          '2026-03-03',
          { kind: 'dispute', about: 'De uren', route: '' },
          { withdrawn: { reason: 'vergissing', at: '2026-03-04T09:00:00Z' } },
        ),
        stepWith('2026-03-02', {
          kind: 'hearing',
          pupil: { heard: false, reason: 'Was ziek op die dag.' },
        }),
      ],
    });
    expect(text).not.toContain('De uren');
    expect(text).toContain('Niet gehoord (2 maart 2026)\nWas ziek op die dag.');
  });

  it('does not pass off a consent on another text as one on this', () => {
    const older = stepWith(
      '2026-02-02',
      { kind: 'consent', guardianId: ids.uncle, answer: 'yes', ground: '', how: 'meeting' },
      { actionHash: 'c'.repeat(64) },
    );
    const text = cycle({ steps: [older], version: versionWith({ consent: 'void' }) });
    expect(text).toContain('De instemming is vervallen');
  });

  it('prints a recorded reason with what it was for', () => {
    const text = cycle({
      version: versionWith({
        waivers: [
          {
            rule: 'hearingMissing',
            reason: 'Te jong',
            byRole: 'teacher',
            at: '2026-03-10T08:00:00Z',
          },
        ],
      }),
    });
    expect(text).toContain('Reden: Te jong (leerkracht, 10 maart 2026)');
  });
});
