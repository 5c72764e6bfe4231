/** Templates that come with the app. They can be copied, not changed. */
import type { builtInTemplates as names } from '../../contract/trajectory-groups';
import type { TemplateContentRecord } from './group-records';

export const builtInTemplates: Readonly<Record<(typeof names)[number], TemplateContentRecord>> = {
  /**
   * Twelve weeks, groups 3 to 8 (seeds, impulsklas); at most eight pupils, one part-day a week with a parent;
   * pupil, teacher and parents score (domain.md 2). Which part-day it is a school decides: one to start from.
   */
  impulsklas: {
    name: 'Impulsklas',
    weekCount: 12,
    sessionWeekday: 3,
    sessionTime: 'woensdagochtend, 8.30 tot 12.00 uur',
    withGuardian: true,
    yearGroupFrom: 3,
    yearGroupTo: 8,
    maxPupils: 8,
    raters: ['pupil', 'teacher', 'guardian'],
    moments: [],
  },
  /** Custom: guidance of one pupil, two months at a time. */
  individual: {
    name: 'Individuele begeleiding',
    weekCount: 8,
    sessionWeekday: null,
    sessionTime: '',
    withGuardian: false,
    yearGroupFrom: null,
    yearGroupTo: null,
    maxPupils: null,
    raters: ['pupil', 'teacher', 'guardian'],
    moments: [],
  },
};
