/** An item of the library as a form. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import { goalLibraryKinds, goalThemes } from '../../../../electron/contract/trajectory-groups';
import type {
  GoalLibraryDraft,
  GoalLibraryItem,
} from '../../../../electron/contract/trajectory-groups';

const words = (longest: number) =>
  z.string().refine((text) => text.trim().length <= longest, 'long');

/** As the form may hold it while it is typed in, and as a draft keeps it. */
const Typed = z.strictObject({
  /** The version that was typed over; 0 for a new one. */
  version: z.number().int().min(0),
  /** Which of the app's it takes the place of; null: none. */
  builtIn: z.string().nullable(),
  kind: z.enum(goalLibraryKinds),
  theme: z.enum(goalThemes),
  text: z.string(),
  situation: z.string(),
  target: z.string(),
  measure: z.string(),
  helperQuestion: z.string(),
  pupilText: z.string(),
});
export type LibraryForm = z.output<typeof Typed>;

export const LibraryForm = Typed.extend({
  text: words(500).refine((text) => text.trim() !== '', 'needed'),
  situation: words(1000),
  target: words(1000),
  measure: words(500),
  helperQuestion: words(500),
  pupilText: words(120),
});

/** The form as a draft left it; null when it isn't one of this form. */
export const readLibraryForm = (payload: unknown): LibraryForm | null =>
  Typed.safeParse(payload).data ?? null;

export const emptyItem = (kind: GoalLibraryDraft['kind']): LibraryForm => ({
  version: 0,
  builtIn: null,
  kind,
  theme: 'general',
  text: '',
  situation: '',
  target: '',
  measure: '',
  helperQuestion: '',
  pupilText: '',
});

export const formOfItem = ({ version, builtIn, draft }: GoalLibraryItem): LibraryForm => ({
  version,
  builtIn,
  ...draft,
});

/** What the vault keeps of a form that fits. */
export const draftOf = ({
  version: _version,
  builtIn: _builtIn,
  ...draft
}: LibraryForm): GoalLibraryDraft => draft;
