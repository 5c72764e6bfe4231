/**
 * Asking a colleague (seeds, kindkracht): a released casus with a question goes out as a small locked file, the
 * answer comes back and lies with the casus. And a collection of own questions and answers, without pupils.
 */
import { z } from 'zod';
import { ArchiveSender, CasusAnswer, ReleasedCasus } from './archive';
import { contract, shellContract } from './contract';
import { ArchiveLock, WrittenArchive, writingArchive } from './exchange';
import {
  CasusId,
  CasusQuestionId,
  Day,
  FileToken,
  KeptQuestionId,
  Moment,
  ReceivedQuestionId,
} from './ids';
import { Highlighted } from './search';

const short = (longest: number) => z.string().trim().max(longest);
const text = short(20_000);
const nothing = z.strictObject({});
const newOr = z.number().int().min(0);
const version = z.number().int().min(1);

/** Given by a file that came back, or typed over from paper or a talk. */
const GivenAnswer = z.strictObject({
  id: z.uuidv7(),
  from: z.string(),
  answer: CasusAnswer,
  on: Day,
  byHand: z.boolean(),
});

export const CasusQuestion = z.strictObject({
  id: CasusQuestionId,
  casusId: CasusId,
  versionNumber: z.number().int().min(1),
  question: z.string(),
  /** To whom, in own words. */
  reader: z.string(),
  format: z.enum(['casuskluis', 'pdf']),
  lock: z.enum(['passphrase', 'key']),
  fileHash: z.string().length(64),
  askedAt: Moment,
  expiresOn: Day.nullable(),
  /** Oldest first. */
  answers: z.array(GivenAnswer),
});
export type CasusQuestion = z.output<typeof CasusQuestion>;

/** Of a colleague: it belongs to no file of this vault. */
export const ReceivedQuestion = z.strictObject({
  id: ReceivedQuestionId,
  sender: ArchiveSender,
  casus: ReleasedCasus,
  question: z.string(),
  receivedAt: Moment,
  /** Please answer before this day; after it the file was to be opened no more. */
  expiresOn: Day.nullable(),
  answer: CasusAnswer,
  /** Null: no answer file was made yet. */
  answeredAt: Moment.nullable(),
  version,
});
export type ReceivedQuestion = z.output<typeof ReceivedQuestion>;

export const KeptQuestionContent = z.strictObject({
  question: short(2000).min(1),
  answer: text,
  /** "Samen spelen", "Ouders betrekken". */
  themes: z.array(short(60).min(1)).max(10),
  /** Where it came from, without a pupil: "team, studiedag maart". */
  origin: short(200),
});
export type KeptQuestionContent = z.output<typeof KeptQuestionContent>;

export const KeptQuestion = z.strictObject({
  id: KeptQuestionId,
  content: KeptQuestionContent,
  version,
  createdAt: Moment,
  updatedAt: Moment,
});
export type KeptQuestion = z.output<typeof KeptQuestion>;

/** As the collection lists it. */
const ListedQuestion = KeptQuestion.extend({
  /** The question with what was looked for marked, and the piece of the answer round it. */
  shown: z.strictObject({ question: Highlighted, answer: Highlighted }),
});
export type ListedQuestion = z.output<typeof ListedQuestion>;

/**
 * What may be somebody's name. `sure`: it is one that this vault knows, and nothing leaves or is kept with it;
 * else a person looks whether it is one.
 */
const FoundName = z.strictObject({ surface: z.string(), sure: z.boolean() });
export type FoundName = z.output<typeof FoundName>;

const FoundInKept = FoundName.extend({
  field: z.enum(['question', 'answer', 'origin', 'themes']),
});
export type FoundInKept = z.output<typeof FoundInKept>;

const FoundInAnswer = FoundName.extend({ field: CasusAnswer.keyof() });
export type FoundInAnswer = z.output<typeof FoundInAnswer>;

const asked = z.strictObject({
  casusId: CasusId,
  versionNumber: z.number().int().min(1),
  question: text.min(1),
  reader: short(200).min(1),
  expiresOn: Day.nullable(),
});
const releasing = ['NOT_FOUND', 'CASUS_NOT_RELEASED', 'IDENTITY_LEFT'] as const;
const receivedId = z.strictObject({ id: ReceivedQuestionId });
const keptId = z.strictObject({ id: KeptQuestionId });
const ofArchive = z.strictObject({ archiveId: z.uuidv7() });

export const consultation = contract({
  /** Of a casus, newest first. */
  'consultation.asked': {
    input: z.strictObject({ casusId: CasusId }),
    output: z.array(CasusQuestion),
    errors: ['NOT_FOUND'],
  },
  /** What a colleague gets of the casus. IDENTITY_LEFT: a name in it became known since, and it stays inside. */
  'consultation.preview': {
    input: asked.pick({ casusId: true, versionNumber: true }),
    output: ReleasedCasus,
    errors: releasing,
  },
  /** Names in a question before it leaves, known and likely: each must go or be kept on purpose. */
  'consultation.checkQuestion': {
    input: z.strictObject({ casusId: CasusId, question: text }),
    output: z.array(FoundName),
    errors: ['NOT_FOUND'],
  },
  /** IDENTITY_LEFT: a known name stands in the casus or in the question. */
  'consultation.ask': {
    input: asked.extend({ token: FileToken, lock: ArchiveLock }),
    output: WrittenArchive,
    errors: [...writingArchive, 'CASUS_NOT_RELEASED', 'IDENTITY_LEFT'],
  },
  /** An answer that came by paper or by talking. */
  'consultation.typeAnswer': {
    input: z.strictObject({
      questionId: CasusQuestionId,
      from: short(200).min(1),
      on: Day,
      answer: CasusAnswer,
    }),
    output: CasusQuestion,
    errors: ['NOT_FOUND', 'INVALID_INPUT', 'DISK_FULL'],
  },
  /** Of an opened answer: lands with the casus. NOT_FOUND: this vault did not ask it. ALREADY_EXISTS: taken before. */
  'consultation.takeAnswer': {
    input: ofArchive,
    output: CasusQuestion,
    errors: ['ARCHIVE_NOT_OPEN', 'NOT_FOUND', 'ALREADY_EXISTS', 'DISK_FULL'],
  },
  /** Questions of colleagues, those without an answer first. */
  'consultation.received': { input: nothing, output: z.array(ReceivedQuestion) },
  /** Of an opened question. ALREADY_EXISTS: it was taken before. */
  'consultation.take': {
    input: ofArchive,
    output: ReceivedQuestion,
    errors: ['ARCHIVE_NOT_OPEN', 'ALREADY_EXISTS', 'DISK_FULL'],
  },
  /** Autosave. */
  'consultation.saveAnswer': {
    input: receivedId.extend({ version, answer: CasusAnswer }),
    output: ReceivedQuestion,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'DISK_FULL'],
  },
  /** Names in an answer before it leaves, of this vault and likely ones. */
  'consultation.checkAnswer': {
    input: z.strictObject({ answer: CasusAnswer }),
    output: z.array(FoundInAnswer),
  },
  /** `sender`: to the key that the question named (NOT_FOUND: it named none). ANSWER_EMPTY: nothing was written. */
  'consultation.exportAnswer': {
    input: receivedId.extend({
      token: FileToken,
      lock: z.union([ArchiveLock, z.strictObject({ kind: z.literal('sender') })]),
    }),
    output: WrittenArchive,
    errors: [...writingArchive, 'ANSWER_EMPTY', 'IDENTITY_LEFT'],
  },
  /** Into the bin, for 30 days. */
  'consultation.remove': { input: receivedId, output: nothing, errors: ['NOT_FOUND'] },
  'consultation.restore': { input: receivedId, output: ReceivedQuestion, errors: ['NOT_FOUND'] },
});

export const keptQuestions = contract({
  /** By words and theme; '' and null: all. Best first, else newest first. */
  'keptQuestions.list': {
    input: z.strictObject({ words: short(200), theme: short(60).nullable() }),
    output: z.strictObject({
      questions: z.array(ListedQuestion),
      /** All in use, most used first. */
      themes: z.array(z.strictObject({ theme: z.string(), count: z.number().int().min(1) })),
    }),
  },
  /** Names in it: the screen asks to take them out. Also of what is still being typed. */
  'keptQuestions.check': {
    input: z.strictObject({ content: KeptQuestionContent.extend({ question: short(2000) }) }),
    output: z.array(FoundInKept),
  },
  /** IDENTITY_LEFT: a name of a pupil, a parent or a colleague of this vault stands in it. */
  'keptQuestions.save': {
    input: z.strictObject({
      id: KeptQuestionId.nullable(),
      version: newOr,
      content: KeptQuestionContent,
    }),
    output: KeptQuestion,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'IDENTITY_LEFT', 'DISK_FULL'],
  },
  /** Into the bin, for 30 days. */
  'keptQuestions.remove': { input: keptId, output: nothing, errors: ['NOT_FOUND'] },
  'keptQuestions.restore': { input: keptId, output: KeptQuestion, errors: ['NOT_FOUND'] },
});

/** For a colleague without Casuskluis: a PDF with AES-256 revision 6, with room to answer. Made by the main process. */
export const consultationExport = shellContract({
  'consultation.exportPdf': {
    input: asked,
    output: z.strictObject({ saved: z.boolean(), passphrase: z.string().nullable() }),
    errors: [...releasing, 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
  },
});

/** Input of the internal calls that print. */
export const QuestionPrinted = asked;
