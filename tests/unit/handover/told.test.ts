import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../electron/features/handover/rules/told';
import { agreement, consolidation, dossier, homePlan, opp, trajectory } from './dossier';

const TODAY = '2025-11-12';

describe('what the first page tells by itself', () => {
  it('tells nothing of a file in which nothing goes along', () => {
    expect(toldOf(dossier(), TODAY)).toEqual({ goals: [], agreements: [], dates: [] });
  });

  it('names open goals of trajectories and of the OPP that holds now', () => {
    expect(toldOf(dossier([trajectory(), opp()]), TODAY).goals).toEqual([
      'Noor begint binnen een minuut aan haar taak.',
      'Telt tot honderd.',
    ]);
  });

  it('names no goal of what was closed or ended', () => {
    const ended = trajectory({ endedOn: '2025-11-01' });
    const closed = opp({ closedAt: '2025-11-01T08:00:00.000Z', closedReason: 'Behaald.' });
    expect(toldOf(dossier([ended, closed]), TODAY)).toMatchObject({ goals: [], dates: [] });
  });

  it('names open agreements by day, also those that are late, and none that is done', () => {
    const told = toldOf(
      dossier([
        agreement(),
        agreement({ what: 'Al klaar.' }, '2025-11-11T08:00:00.000Z'),
        agreement({ what: 'Te laat.', owner: '', dueOn: '2025-11-01' }),
      ]),
      TODAY,
    );
    expect(told.agreements).toEqual([
      'Te laat (1 november 2025)',
      'Een hulpkaart maken (leerkracht, 20 november 2025)',
    ]);
  });

  it('lists the days to come in their order, without check moments that were held', () => {
    const told = toldOf(
      dossier([
        trajectory({
          consolidation,
          checks: [
            {
              term: 'sixWeeks',
              on: '2025-11-10',
              outcome: 'Het houdt.',
              holds: 'yes',
              recordedAt: '2025-11-10T08:00:00.000Z',
            },
          ],
        }),
        opp(),
        agreement(),
        homePlan(),
      ]),
      TODAY,
    );
    expect(told.dates).toEqual([
      { on: '2025-11-20', what: 'Afspraak: Een hulpkaart maken.' },
      { on: '2025-12-01', what: 'Overleg over het gezamenlijke plan' },
      { on: '2026-01-30', what: 'Doel van het OPP bekijken: Telt tot honderd.' },
      { on: '2026-02-15', what: 'Borging van het traject bekijken: Impulsklas' },
      { on: '2026-06-01', what: 'Evaluatie van het OPP' },
    ]);
  });
});
