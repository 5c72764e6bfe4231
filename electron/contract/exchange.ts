/**
 * Files that go from one vault to another: the keys of readers, how a file is locked, and opening one that came.
 * An opened file lives in the memory of the vault process until it is closed or the vault locks.
 */
import { z } from 'zod';
import { archiveKinds, ArchiveSender, CasusAnswer, ReaderKeyFile, ReleasedCasus } from './archive';
import { contract } from './contract';
import { Day, FileToken, Moment, ReaderContactId } from './ids';

const nothing = z.strictObject({});
const short = (longest: number) => z.string().trim().max(longest);
const storage = ['DISK_FULL', 'READ_ONLY', 'IO_ERROR'] as const;

/** Six words worked out from a public key: two people read them to each other. */
const KeyWords = z.string();

/** With whom files are exchanged by public key. */
export const ReaderContact = ReaderKeyFile.pick({
  name: true,
  role: true,
  school: true,
  recipient: true,
}).extend({
  id: ReaderContactId,
  words: KeyWords,
  /** When both compared the words; null: not yet, and files for this reader say so. */
  verifiedOn: Day.nullable(),
  addedAt: Moment,
});
export type ReaderContact = z.output<typeof ReaderContact>;

/** How an own file names its maker; typed once. */
export const OwnSender = ArchiveSender.pick({ name: true, school: true });
export type OwnSender = z.output<typeof OwnSender>;

export const OwnKey = z.strictObject({
  sender: OwnSender,
  /** Null: no key was made yet. */
  key: z
    .strictObject({ recipient: ReaderKeyFile.shape.recipient, words: KeyWords, madeAt: Moment })
    .nullable(),
});
export type OwnKey = z.output<typeof OwnKey>;

/** Six generated words that are shown once, or the key of one reader. */
export const ArchiveLock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase') }),
  z.strictObject({ kind: z.literal('contact'), contactId: ReaderContactId }),
]);
export type ArchiveLock = z.output<typeof ArchiveLock>;

/** What the screen tells after a file was written; the passphrase is nowhere else, and never again. */
export const WrittenArchive = z.strictObject({
  /** Null: locked to a reader's key. */
  passphrase: z.string().nullable(),
  /** SHA-256 of the file, 64 hex digits. */
  fileHash: z.string().length(64),
  byteLength: z.number().int().min(0),
});
export type WrittenArchive = z.output<typeof WrittenArchive>;

/** Errors of writing a file of our own. */
export const writingArchive = [
  'FILE_TOKEN_UNKNOWN',
  'NOT_FOUND',
  'CANCELLED',
  'ARCHIVE_BUSY',
  ...storage,
] as const;

/** Errors of reading one. Nothing is changed by any of them. */
const readingArchive = [
  'FILE_TOKEN_UNKNOWN',
  'FILE_UNREADABLE',
  'CANCELLED',
  'ARCHIVE_BUSY',
  'ARCHIVE_NOT_SEALED',
  'ARCHIVE_WRONG_PASSPHRASE',
  'ARCHIVE_NOT_FOR_YOU',
  'ARCHIVE_DAMAGED',
  'ARCHIVE_NEWER',
  'ARCHIVE_INVALID',
  'ARCHIVE_TOO_LARGE',
  'ARCHIVE_EXPIRED',
  'IO_ERROR',
] as const;

/** What a file says that was opened; of a handover the rest by `receiving.preview`. */
export const OpenedArchive = z.strictObject({
  /** Of the file itself: it names it in what follows. */
  id: z.uuidv7(),
  kind: z.enum(archiveKinds),
  /** "Afzender volgens het bestand": an `age` file proves no sender. */
  sender: ArchiveSender,
  madeAt: Moment,
  expiresOn: Day.nullable(),
  fileHash: z.string().length(64),
  byteLength: z.number().int().min(0),
  /** The same file was taken over before; null: never. */
  takenBeforeAt: Moment.nullable(),
  /** Of a `casusQuestion`. */
  question: z.strictObject({ casus: ReleasedCasus, question: z.string() }).nullable(),
  /** Of a `casusAnswer`, with the question that it answers; null where this vault never asked it. */
  answer: z.strictObject({ answer: CasusAnswer, question: z.string().nullable() }).nullable(),
  /** Of a `receipt`. */
  receipt: z
    .strictObject({
      receivedOn: Day,
      dossierCount: z.number().int(),
      recordCount: z.number().int(),
      /** False: this vault did not make the file that it is about. */
      known: z.boolean(),
    })
    .nullable(),
});
export type OpenedArchive = z.output<typeof OpenedArchive>;

const contactId = z.strictObject({ id: ReaderContactId });

export const exchange = contract({
  'exchange.ownKey': { input: nothing, output: OwnKey },
  'exchange.saveSender': { input: OwnSender, output: OwnKey, errors: ['DISK_FULL'] },
  /** Once: a key that is there stays. */
  'exchange.makeKey': { input: nothing, output: OwnKey, errors: ['DISK_FULL'] },
  /** Writes the small file with the own public key. NOT_FOUND: none was made yet. */
  'exchange.saveKeyFile': {
    input: z.strictObject({ token: FileToken }),
    output: nothing,
    errors: ['FILE_TOKEN_UNKNOWN', 'NOT_FOUND', ...storage],
  },
  /** By name. */
  'exchange.contacts': { input: nothing, output: z.array(ReaderContact) },
  /** What a key file says, before it is kept. `known`: this key already is; `replaces`: another key of this name. */
  'exchange.readKeyFile': {
    input: z.strictObject({ token: FileToken }),
    output: z.strictObject({
      file: ReaderKeyFile,
      words: KeyWords,
      known: ReaderContact.nullable(),
      replaces: ReaderContact.nullable(),
    }),
    errors: ['FILE_TOKEN_UNKNOWN', 'FILE_UNREADABLE', 'READER_KEY_INVALID'],
  },
  /** ALREADY_EXISTS: this key is kept already. */
  'exchange.addContact': {
    input: z.strictObject({ token: FileToken, verifiedOn: Day.nullable() }),
    output: ReaderContact,
    errors: [
      'FILE_TOKEN_UNKNOWN',
      'FILE_UNREADABLE',
      'READER_KEY_INVALID',
      'ALREADY_EXISTS',
      'DISK_FULL',
    ],
  },
  'exchange.verifyContact': {
    input: contactId.extend({ on: Day }),
    output: ReaderContact,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  /** Into the bin, for 30 days. */
  'exchange.removeContact': { input: contactId, output: nothing, errors: ['NOT_FOUND'] },
  'exchange.restoreContact': { input: contactId, output: ReaderContact, errors: ['NOT_FOUND'] },
  /** How a picked file is locked, by its outside alone. `ownKey` also when it may be for another reader. */
  'exchange.inspect': {
    input: z.strictObject({ token: FileToken }),
    output: z.strictObject({ lock: z.enum(['passphrase', 'key']) }),
    errors: ['FILE_TOKEN_UNKNOWN', 'FILE_UNREADABLE', 'ARCHIVE_NOT_SEALED'],
  },
  /** Reads the whole file and checks all of it; saves nothing. Job `import`. */
  'exchange.open': {
    input: z.strictObject({ token: FileToken, passphrase: short(256).nullable() }),
    output: OpenedArchive,
    errors: readingArchive,
  },
  'exchange.close': { input: z.strictObject({ archiveId: z.uuidv7() }), output: nothing },
  /** Ends the reading or writing of a file that is under way; nothing of it stays. */
  'exchange.cancel': { input: nothing, output: z.strictObject({ cancelled: z.boolean() }) },
});
