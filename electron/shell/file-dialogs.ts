/**
 * Picking files. Every dialog keeps out of the system's list of recent documents. The path goes to the
 * vault process, which gives a token for it; the screen sees the token, the name and the size.
 */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  dialog,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { CodedError } from '../contract/coded-error';
import type { FilePurpose, PickedFile } from '../contract/shell';

type Registered = (entry: {
  readonly path: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly byteLength: number;
}) => Promise<PickedFile>;

type OpenKind = { readonly kind: 'open'; readonly options: OpenDialogOptions };
type SaveKind = { readonly kind: 'save'; readonly options: SaveDialogOptions };

// Suggested names never hold the name of a person.
const dialogs: Readonly<Record<FilePurpose, OpenKind | SaveKind>> = {
  classList: {
    kind: 'open',
    options: {
      title: 'Kies een klassenlijst',
      buttonLabel: 'Openen',
      filters: [
        { name: 'Klassenlijst (EDEXML, UWLR, CSV)', extensions: ['xml', 'csv', 'txt', 'tsv'] },
        { name: 'Alle bestanden', extensions: ['*'] },
      ],
      properties: ['openFile', 'dontAddToRecent'],
    },
  },
  attachment: {
    kind: 'open',
    options: {
      title: 'Kies een bijlage',
      buttonLabel: 'Toevoegen',
      properties: ['openFile', 'dontAddToRecent'],
    },
  },
  oppImport: {
    kind: 'open',
    options: {
      title: 'Kies een oud OPP',
      buttonLabel: 'Openen',
      filters: [
        { name: 'Word-document', extensions: ['docx'] },
        { name: 'Alle bestanden', extensions: ['*'] },
      ],
      properties: ['openFile', 'dontAddToRecent'],
    },
  },
  schoolCalendar: {
    kind: 'open',
    options: {
      title: 'Kies een agendabestand met vakanties',
      buttonLabel: 'Openen',
      filters: [
        { name: 'Agendabestand (iCalendar)', extensions: ['ics', 'ical'] },
        { name: 'Alle bestanden', extensions: ['*'] },
      ],
      properties: ['openFile', 'dontAddToRecent'],
    },
  },
  saveAttachment: {
    kind: 'save',
    options: {
      title: 'Bijlage buiten de kluis bewaren',
      buttonLabel: 'Bewaren',
      defaultPath: 'bijlage',
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  savePdf: {
    kind: 'save',
    options: {
      title: 'Bewaren als PDF',
      buttonLabel: 'Bewaren',
      defaultPath: 'casus.pdf',
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  saveDocx: {
    kind: 'save',
    options: {
      title: 'Bewaren als Word-document',
      buttonLabel: 'Bewaren',
      defaultPath: 'casus.docx',
      filters: [{ name: 'Word-document', extensions: ['docx'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  saveCalendar: {
    kind: 'save',
    options: {
      title: 'Kalender bewaren als agendabestand',
      buttonLabel: 'Bewaren',
      defaultPath: 'casuskluis-agenda.ics',
      filters: [{ name: 'Agendabestand (iCalendar)', extensions: ['ics'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  saveSvg: {
    kind: 'save',
    options: {
      title: 'Beeld bewaren als SVG',
      buttonLabel: 'Bewaren',
      defaultPath: 'beeld.svg',
      filters: [{ name: 'Beeld (SVG)', extensions: ['svg'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  savePng: {
    kind: 'save',
    options: {
      title: 'Beeld bewaren als PNG',
      buttonLabel: 'Bewaren',
      defaultPath: 'beeld.png',
      filters: [{ name: 'Beeld (PNG)', extensions: ['png'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  saveRecoverySheet: {
    kind: 'save',
    options: {
      title: 'Herstelblad bewaren',
      buttonLabel: 'Bewaren',
      defaultPath: 'herstelblad.pdf',
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  archive: {
    kind: 'open',
    options: {
      title: 'Kies een bestand van Casuskluis',
      buttonLabel: 'Openen',
      filters: [
        { name: 'Bestand van Casuskluis', extensions: ['casuskluis'] },
        { name: 'Alle bestanden', extensions: ['*'] },
      ],
      properties: ['openFile', 'dontAddToRecent'],
    },
  },
  readerKey: {
    kind: 'open',
    options: {
      title: 'Kies het sleutelbestand van een lezer',
      buttonLabel: 'Openen',
      filters: [
        { name: 'Sleutel van een lezer', extensions: ['casuskluis-sleutel'] },
        { name: 'Alle bestanden', extensions: ['*'] },
      ],
      properties: ['openFile', 'dontAddToRecent'],
    },
  },
  saveArchive: {
    kind: 'save',
    options: {
      title: 'Bewaren als versleuteld bestand',
      buttonLabel: 'Bewaren',
      defaultPath: 'overdracht.casuskluis',
      filters: [{ name: 'Bestand van Casuskluis', extensions: ['casuskluis'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  saveReaderKey: {
    kind: 'save',
    options: {
      title: 'Uw sleutel voor anderen bewaren',
      buttonLabel: 'Bewaren',
      defaultPath: 'mijn-sleutel.casuskluis-sleutel',
      filters: [{ name: 'Sleutel van een lezer', extensions: ['casuskluis-sleutel'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    },
  },
  backupFolder: {
    kind: 'open',
    options: {
      title: 'Kies een map of USB-stick voor de back-up',
      buttonLabel: 'Kiezen',
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    },
  },
  restoreBackup: {
    kind: 'open',
    options: {
      title: 'Kies de map van een back-up',
      buttonLabel: 'Kiezen',
      properties: ['openDirectory', 'dontAddToRecent'],
    },
  },
};

/** The path that a person chose, or null where they cancelled. */
export const choosePath = async (
  window: BrowserWindow,
  purpose: FilePurpose,
  suggestedName?: string,
): Promise<string | null> => {
  const { kind, options } = dialogs[purpose];
  const named = suggestedName === undefined ? options : { ...options, defaultPath: suggestedName };
  if (kind === 'open') {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, named as OpenDialogOptions);
    return canceled ? null : (filePaths[0] ?? null);
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, named as SaveDialogOptions);
  return canceled || filePath === '' ? null : filePath;
};

const wantsFolder = (purpose: FilePurpose): boolean =>
  purpose === 'backupFolder' || purpose === 'restoreBackup';

/** Registers a path for a purpose. @throws CodedError FILE_UNREADABLE */
export const registerPath = async (
  register: Registered,
  { path, purpose }: { readonly path: string; readonly purpose: FilePurpose },
): Promise<PickedFile> => {
  const saving = dialogs[purpose].kind === 'save';
  const found = await stat(path).catch(() => null);
  // A pipe or a device would be read for ever; a dropped folder isn't a file either.
  const fits = wantsFolder(purpose) ? found?.isDirectory() : found?.isFile();
  if (!saving && fits !== true) throw new CodedError('FILE_UNREADABLE');
  return register({ path, purpose, name: basename(path), byteLength: found?.size ?? 0 });
};
