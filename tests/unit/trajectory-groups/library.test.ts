import { describe, expect, it } from 'vitest';
import {
  GoalLibraryDraft,
  GoalLibraryItem,
  goalThemes,
} from '../../../electron/contract/trajectory-groups';
import { TrajectoryTemplateContent } from '../../../electron/contract/trajectory-plan';
import { builtInTemplates } from '../../../electron/features/trajectory-groups/built-in-templates';
import { builtInLibrary } from '../../../electron/features/trajectory-groups/library/library';

const drafts = builtInLibrary.map(({ draft }) => draft);
const goals = drafts.filter(({ kind }) => kind === 'goal');
const questions = drafts.filter(({ kind }) => kind === 'question');
const allWords = drafts.flatMap(({ kind: _kind, theme: _theme, ...words }) => Object.values(words));

describe('the library that comes with the app', () => {
  it('has at least forty goals over all themes, and forty questions', () => {
    expect(goals.length).toBeGreaterThanOrEqual(40);
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(new Set(goals.map(({ theme }) => theme))).toEqual(new Set(goalThemes));
  });

  it('fits what the vault keeps, under keys of their own and without doubles', () => {
    for (const { key, draft } of builtInLibrary) {
      expect(GoalLibraryItem.shape.builtIn.parse(key)).toBe(key);
      expect(GoalLibraryDraft.parse(draft)).toEqual(draft);
    }
    expect(new Set(builtInLibrary.map(({ key }) => key)).size).toBe(builtInLibrary.length);
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
  });

  it('says in every goal what the pupil does, where, how far, and how that is seen', () => {
    for (const { text, situation, target, measure, helperQuestion, pupilText } of goals) {
      expect(text).toMatch(/\b[Ii]k\b/);
      expect([situation, target, measure, pupilText].every((words) => words !== '')).toBe(true);
      expect(helperQuestion).toMatch(/\?$/);
    }
  });

  it('is put in positive words: what the pupil does, not what must stop', () => {
    for (const { text, target, pupilText } of goals) {
      expect(`${text} ${target} ${pupilText}`).not.toMatch(/\b(niet meer|nooit|geen|stoppen)\b/i);
    }
  });

  it('asks a question with every question', () => {
    for (const { text } of questions) expect(text).toMatch(/\?|Vertel/);
  });

  it('is plain writing: short sentences, and no dashes between them', () => {
    for (const words of allWords) {
      expect(words).not.toMatch(/[–—]/);
      for (const sentence of words.split(/[.?!]/)) {
        expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(22);
      }
    }
  });
});

describe('templates that come with the app', () => {
  it('fit what a trajectory begins with', () => {
    for (const content of Object.values(builtInTemplates)) {
      expect(TrajectoryTemplateContent.parse(content)).toEqual(content);
    }
  });
});
