/** The tab Notities: editor, timeline, versions, bin. */
import { expect, type Locator, type Page } from '@playwright/test';

export type NoteTyped = {
  readonly kind?: string;
  readonly title: string;
  readonly observation: string;
  readonly interpretation?: string;
  readonly tags?: readonly string[];
};

/** The editor that is open: a new note or the change of one. */
export const noteEditor = (page: Page): Locator => page.getByRole('form', { name: /notitie/i });

export const newNote = async (page: Page): Promise<Locator> => {
  await page.getByRole('main').getByRole('button', { name: 'Nieuwe notitie' }).first().click();
  const editor = noteEditor(page);
  await expect(editor.getByLabel('Waarneming')).toBeFocused();
  return editor;
};

export const fillNote = async (page: Page, note: NoteTyped): Promise<void> => {
  const editor = noteEditor(page);
  if (note.kind !== undefined) {
    await editor.getByRole('combobox', { name: 'Soort' }).click();
    await page.getByRole('option', { name: note.kind, exact: true }).click();
  }
  await editor.getByLabel('Titel').fill(note.title);
  await editor.getByLabel('Waarneming').fill(note.observation);
  await editor.getByLabel('Mijn uitleg').fill(note.interpretation ?? '');
  for (const tag of note.tags ?? []) {
    await editor.getByLabel('Trefwoorden').fill(tag);
    await page.keyboard.press('Enter');
  }
  // The suggestions stay open for a next one.
  if (note.tags !== undefined) await editor.getByLabel('Titel').focus();
};

export const saveNote = async (page: Page): Promise<void> => {
  await noteEditor(page).getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(noteEditor(page)).toHaveCount(0);
};

/** The draft is in the vault. */
export const expectDraftKept = (page: Page): Promise<void> =>
  expect(page.getByText(/Concept bewaard om/)).toBeVisible();

/** A note in the timeline. */
export const timelineItem = (page: Page, text: string): Locator =>
  page
    .getByRole('list', { name: 'Notities, nieuwste eerst' })
    .getByRole('listitem')
    .filter({ hasText: text })
    .first();

export const newPrivateNote = async (page: Page, body: string): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuwe werkaantekening' }).click();
  const editor = page.getByRole('form', { name: 'Nieuwe werkaantekening' });
  await editor.getByLabel('Aantekening').fill(body);
  await editor.getByRole('button', { name: 'Bewaar werkaantekening' }).click();
  await expect(editor).toHaveCount(0);
};
