/** The calls that take an old OPP apart, and of the box with what found no place in it. */
import { z } from 'zod';
import { contract } from './contract';
import { FileToken, OppId, OppUnplacedId } from './ids';
import { Opp } from './opp';
import {
  MAX_PLACED,
  MAX_REST,
  OppImportItem,
  OppRest,
  OppUnplaced,
  importPlaces,
} from './opp-import-content';

/** Longest pasted text or HTML, in characters. */
export const MAX_PASTED = 2_000_000;

const oppId = z.strictObject({ id: OppId });
/** Of the draft: what the screen read last. */
const version = z.number().int().min(1);
const item = oppId.extend({ itemId: OppUnplacedId });

const open = ['NOT_FOUND', 'OPP_CLOSED', 'CASE_FILE_ARCHIVED'] as const;
const changing = [...open, 'DISK_FULL'] as const;
const writing = [...changing, 'OPP_NOT_DRAFT', 'VERSION_CONFLICT'] as const;

export const OppProposal = z.strictObject({
  placed: z.array(OppImportItem).max(MAX_PLACED),
  /** What stands now in the fields that something is placed in, in words; empty ones left out. */
  standing: z.array(z.strictObject({ section: z.string(), field: z.string(), text: z.string() })),
  rest: z.array(OppRest).max(MAX_REST),
  /** Pictures that are not taken over. */
  images: z.number().int().min(0),
});
export type OppProposal = z.output<typeof OppProposal>;

export const oppImport = contract({
  /** Stores nothing. FILE_UNREADABLE: no DOCX, or one that holds what no form needs. */
  'oppImport.read': {
    input: oppId.extend({
      source: z.union([
        z.strictObject({ token: FileToken }),
        /** Text, or HTML as a word processor gives it. */
        z.strictObject({ pasted: z.string().min(1).max(MAX_PASTED) }),
      ]),
    }),
    output: OppProposal,
    errors: [...open, 'OPP_NOT_DRAFT', 'FILE_TOKEN_UNKNOWN', 'FILE_UNREADABLE', 'FILE_TOO_LARGE'],
  },
  /**
   * Adds what was chosen behind what stands in the draft, and puts the rest in the box. Nothing is replaced:
   * what no longer fits goes into the box too.
   */
  'oppImport.apply': {
    input: oppId.extend({
      version,
      chosen: z.array(OppImportItem).max(MAX_PLACED),
      kept: z.array(OppRest).max(MAX_PLACED + MAX_REST),
    }),
    output: Opp,
    errors: writing,
  },
  /** The box, in the order of the old OPP. */
  'oppImport.unplaced': { input: oppId, output: z.array(OppUnplaced), errors: ['NOT_FOUND'] },
  /** Adds an item there, and takes it out of the box. OPP_DOES_NOT_FIT: it stays in the box. */
  'oppImport.place': {
    input: item.extend({ version, place: z.enum(importPlaces) }),
    output: Opp,
    errors: [...writing, 'OPP_DOES_NOT_FIT'],
  },
  /** Can be taken back for as long as notes stay in the bin. */
  'oppImport.discard': { input: item, output: z.array(OppUnplaced), errors: changing },
  'oppImport.restore': { input: item, output: z.array(OppUnplaced), errors: changing },
});
