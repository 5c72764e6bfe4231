import { expect, test } from 'vitest';
import { z } from 'zod';
import { keptValues } from '../../../renderer/app/kept-values';

const Form = z.strictObject({
  name: z.string().trim().min(1),
  reason: z.string(),
  on: z.iso.date().nullable(),
  moments: z.array(z.string().max(5)),
  goals: z
    .array(z.strictObject({ id: z.string(), goal: z.string(), lookOn: z.iso.date().nullable() }))
    .max(3),
});
const goal = (id: string, text = '', lookOn: string | null = null) => ({ id, goal: text, lookOn });
const past: z.output<typeof Form> = {
  name: 'Impulsklas',
  reason: '',
  on: null,
  moments: ['vroeg'],
  goals: [goal('a', 'Rust', '2026-01-12')],
};

test('what fits is kept as it is', () => {
  const typed = { ...past, reason: 'Het werd hem te veel.' };
  expect(keptValues(Form, typed, past)).toEqual(typed);
});

test('half a date or an empty name keeps nothing else from being kept', () => {
  const typed = { ...past, name: ' ', on: '12-', reason: 'Het werd hem te veel.' };
  expect(keptValues(Form, typed, past)).toEqual({ ...past, reason: 'Het werd hem te veel.' });
});

test('in a row only the place that is wrong is as it was, also after the row moved', () => {
  const typed = { ...past, goals: [goal('b', 'Nieuw', '3-'), goal('a', 'Rust en moed', '12-1')] };
  expect(keptValues(Form, typed, past)?.goals).toEqual([
    goal('b', 'Nieuw', null),
    goal('a', 'Rust en moed', '2026-01-12'),
  ]);
});

test('where a place can’t be put right its whole field is as it was, and the rest is kept', () => {
  const typed = { ...past, reason: 'Getypt.', moments: ['vroeg', 'veel te lang'] };
  expect(keptValues(Form, typed, past)).toEqual({ ...past, reason: 'Getypt.' });
});

test('too many rows keep the rows as they were, and all else', () => {
  const typed = { ...past, reason: 'Getypt.', goals: ['1', '2', '3', '4'].map((id) => goal(id)) };
  expect(keptValues(Form, typed, past)).toEqual({ ...past, reason: 'Getypt.' });
});
