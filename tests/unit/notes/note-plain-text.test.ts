import { describe, expect, it } from 'vitest';
import { notePlainText } from '../../../renderer/features/notes/note-plain-text';

const note = {
  kind: 'observation',
  title: 'Buitenspelen, kleine pauze',
  occurredOn: '2025-11-11',
  occurredAt: '10:20',
  observation: 'Blijft bij het klimrek staan.\nSpeelt daarna mee.',
  interpretation: 'Meedoen lukt na een uitnodiging.',
} as const;

describe('a note as plain text', () => {
  it('keeps what was seen apart from the explanation', () => {
    expect(notePlainText(note)).toBe(
      [
        'Observatie, 11 november 2025, 10:20',
        'Buitenspelen, kleine pauze',
        '',
        'Waarneming:',
        'Blijft bij het klimrek staan.',
        'Speelt daarna mee.',
        '',
        'Mijn uitleg:',
        'Meedoen lukt na een uitnodiging.',
      ].join('\n'),
    );
  });

  it('leaves out what is empty', () => {
    const bare = {
      ...note,
      kind: 'phone',
      title: ' ',
      occurredAt: null,
      interpretation: '',
    } as const;
    expect(notePlainText(bare)).toBe(
      'Telefoon, 11 november 2025\n\nWaarneming:\nBlijft bij het klimrek staan.\nSpeelt daarna mee.',
    );
  });
});
