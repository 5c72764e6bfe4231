// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterEach, expect, it } from 'vitest';
import {
  emptyOppContent,
  MAX_OPP_ROWS,
  oppSectionSchemas,
} from '../../../electron/contract/opp-content';
import type { OppContent, OppGrowth } from '../../../electron/contract/opp-content';
import { PointsTable } from '../../../renderer/features/opp/growth/PointsTable';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { idOf } from './support';

afterEach(cleanup);

const growthWith = (moments: number): OppGrowth => ({
  id: idOf(1),
  subject: 'mathematics',
  subjectName: '',
  unit: 'dle',
  outflowFrom: null,
  outflowTo: null,
  points: Array.from({ length: moments }, (_, at) => ({
    id: idOf(100 + at),
    on: null,
    planned: null,
    actual: null,
  })),
});

/** The moments of one line. @returns what their form holds */
const show = (moments: number): OppContent['startSituation'] => {
  const start = { ...emptyOppContent().startSituation, growth: [growthWith(moments)] };
  function Table() {
    const form = useForm<OppContent['startSituation']>({ defaultValues: start });
    return <PointsTable form={form} at={0} subject="Rekenen" />;
  }
  render(
    <UiProvider colorScheme="light">
      <Table />
    </UiProvider>,
  );
  return start;
};

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Moment toevoegen' });

it('takes no more moments than the vault keeps, and says why', () => {
  const full = show(MAX_OPP_ROWS);
  expect(oppSectionSchemas.startSituation.safeParse(full).success).toBe(true);
  expect(button().disabled).toBe(true);
  expect(screen.getByText('Meer regels kunnen er niet bij.')).toBeDefined();
});

it('takes the last one that fits', () => {
  show(MAX_OPP_ROWS - 1);
  expect(button().disabled).toBe(false);
  expect(screen.queryByText('Meer regels kunnen er niet bij.')).toBeNull();
});
