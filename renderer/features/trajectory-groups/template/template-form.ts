/** A template, or a group with the one that it holds, as a form. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import { Day } from '../../../../electron/contract/ids';
import { MAX_MOMENTS, MAX_WEEKS, raters } from '../../../../electron/contract/trajectory-plan';
import type { TrajectoryTemplateContent } from '../../../../electron/contract/trajectory-plan';
import type {
  TrajectoryGroup,
  TrajectoryGroupDraft,
} from '../../../../electron/contract/trajectory-groups';

export const MAX_PUPILS = 40;
export const MAX_YEAR_GROUP = 8;

const words = (longest: number) =>
  z.string().refine((text) => text.trim().length <= longest, 'long');
const filled = (longest: number) => words(longest).refine((text) => text.trim() !== '', 'needed');
const figure = (most: number) => z.number().int().min(1).max(most).nullable();

/** As the form may hold it while it is typed in, and as a draft keeps it. */
const Typed = z.strictObject({
  /** The version that was typed over; 0 for a new one. */
  version: z.number().int().min(0),
  name: z.string(),
  /** Of a group: what the template in it is called. */
  templateName: z.string(),
  startOn: z.string().nullable(),
  coaches: z.string(),
  weekCount: z.number().nullable(),
  sessionWeekday: z.number().nullable(),
  sessionTime: z.string(),
  withGuardian: z.boolean(),
  yearGroupFrom: z.number().nullable(),
  yearGroupTo: z.number().nullable(),
  maxPupils: z.number().nullable(),
  raters: z.array(z.enum(raters)),
  moments: z.array(z.string()),
});
export type TemplateForm = z.output<typeof Typed>;

export const TemplateForm = Typed.extend({
  name: filled(80),
  // Typed as boolean: as a type guard it would take null out of the form's own values.
  startOn: z
    .string()
    .nullable()
    .refine((day): boolean => day === null || Day.safeParse(day).success, 'day'),
  coaches: words(200),
  weekCount: figure(MAX_WEEKS).refine((count): boolean => count !== null, 'weeks'),
  sessionTime: words(80),
  yearGroupFrom: figure(MAX_YEAR_GROUP),
  yearGroupTo: figure(MAX_YEAR_GROUP),
  maxPupils: figure(MAX_PUPILS),
  raters: Typed.shape.raters.min(1, 'raters'),
  moments: z.array(z.string().trim().min(1).max(40, 'long')).max(MAX_MOMENTS),
}).refine(
  ({ yearGroupFrom: from, yearGroupTo: to }) => from === null || to === null || from <= to,
  { path: ['yearGroupTo'], message: 'years' },
);

/** The form as a draft left it; null when it isn't one of this form. */
export const readTemplateForm = (payload: unknown): TemplateForm | null =>
  Typed.safeParse(payload).data ?? null;

type At = { readonly version: number };

/** @param version 0 for a copy or a new one */
export const formOfTemplate = (
  content: TrajectoryTemplateContent,
  { version }: At,
): TemplateForm => ({
  version,
  ...content,
  templateName: content.name,
  startOn: null,
  coaches: '',
});

/** A group that begins with a template. */
export const formOfNewGroup = (template: TrajectoryTemplateContent): TemplateForm => ({
  ...formOfTemplate(template, { version: 0 }),
});

export const formOfGroup = ({
  draft,
  version,
}: Pick<TrajectoryGroup, 'draft' | 'version'>): TemplateForm => ({
  ...formOfTemplate(draft.template, { version }),
  name: draft.name,
  startOn: draft.startOn,
  coaches: draft.coaches,
});

/** Of a form that fits. */
export const templateOf = ({
  version: _version,
  templateName: _templateName,
  startOn: _startOn,
  coaches: _coaches,
  weekCount,
  ...content
}: TemplateForm): TrajectoryTemplateContent => ({ ...content, weekCount: weekCount ?? 1 });

/** Of a form that fits. */
export const groupDraftOf = (form: TemplateForm): TrajectoryGroupDraft => ({
  name: form.name,
  template: { ...templateOf(form), name: form.templateName },
  startOn: form.startOn,
  coaches: form.coaches,
});
