/**
 * The privacy view: while it is on, no name of a pupil, guardian, relative or teacher stands on the
 * screen. Names in texts are replaced in the vault process, by the same engine that guards a casus.
 */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { InputOf } from '../../electron/contract/contract';
import type { privacy } from '../../electron/contract/privacy';
import { casusName } from '../features/case-files/code-name';
import { api, valueOf } from './api';
import { PrivacyContext, usePrivacy } from './privacy-context';
import type { Privacy } from './privacy-context';
import { useSchoolId } from './school';

export { usePrivacy };

export function PrivacyProvider({ children }: { readonly children: ReactNode }) {
  const [hidden, setHidden] = useState(false);
  const toggle = useCallback(() => setHidden((before) => !before), []);
  const value = useMemo<Privacy>(
    () => ({
      hidden,
      toggle,
      nameOf: ({ pupilName, codeName }) => (hidden ? casusName(codeName) : pupilName),
    }),
    [hidden, toggle],
  );
  return <PrivacyContext value={value}>{children}</PrivacyContext>;
}

/** Whose texts they are. A file's are masked with the names of its own school, whichever is chosen. */
export type MaskOf = InputOf<(typeof privacy)['privacy.mask']>['of'];
type Waiting = {
  readonly texts: readonly string[];
  readonly done: (masked: ReadonlyMap<string, string>) => void;
  readonly failed: (error: unknown) => void;
};

// What one call takes (contract/privacy.ts: 500 texts), and about 100 ms of work for the vault process.
const MAX_TEXTS = 400;
const MAX_CHARACTERS = 100_000;

const waiting = new Map<string, { readonly of: MaskOf; readonly asked: Waiting[] }>();

const chunksOf = (texts: readonly string[]): readonly (readonly string[])[] => {
  const chunks: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const chunk = chunks.at(-1);
    characters += text.length;
    if (chunk === undefined || chunk.length >= MAX_TEXTS || characters > MAX_CHARACTERS) {
      chunks.push([text]);
      characters = text.length;
    } else chunk.push(text);
  }
  return chunks;
};

const send = async (key: string): Promise<void> => {
  const batch = waiting.get(key);
  waiting.delete(key);
  if (batch === undefined) return;
  const texts = [...new Set(batch.asked.flatMap((one) => one.texts))].filter((text) => text !== '');
  const masked = new Map<string, string>([['', '']]);
  try {
    for (const chunk of chunksOf(texts)) {
      const input = { of: batch.of, texts: [...chunk] };
      const { texts: answers } = await valueOf(api.privacy.mask(input));
      chunk.forEach((text, at) => masked.set(text, answers[at] ?? ''));
    }
    for (const { done } of batch.asked) done(masked);
  } catch (error) {
    for (const { failed } of batch.asked) failed(error);
  }
};

/** Every component that asks in the same frame goes in one call per case file; doubles go once. */
const mask = async (of: MaskOf, texts: readonly string[]): Promise<readonly string[]> => {
  const masked = await new Promise<ReadonlyMap<string, string>>((done, failed) => {
    const key = JSON.stringify(of);
    const batch = waiting.get(key) ?? { of, asked: [] };
    if (!waiting.has(key)) setTimeout(() => void send(key));
    waiting.set(key, batch);
    batch.asked.push({ texts, done, failed });
  });
  return texts.map((text) => masked.get(text) ?? '');
};

/**
 * Whose names are hidden in a text: those of the file's school, or of the one that is worked in.
 * @returns null while there is no school
 */
export const useMaskOf = (caseFileId: string | null): MaskOf | null => {
  const schoolId = useSchoolId();
  if (caseFileId !== null) return { caseFileId };
  return schoolId === null ? null : { schoolId };
};

/**
 * The texts as they may be shown now, in the same order. While they are being masked, and when that
 * fails, the answer is `null`: a caller shows nothing rather than a name.
 * @param caseFileId the file that the texts are from, or null
 */
export const useShownTexts = (
  caseFileId: string | null,
  texts: readonly string[],
): readonly string[] | null => {
  const { hidden } = usePrivacy();
  const of = useMaskOf(caseFileId);
  const { data } = useQuery({
    queryKey: ['masked', of, texts],
    enabled: hidden && of !== null && texts.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => (of === null ? [] : mask(of, texts)),
  });
  if (!hidden || texts.length === 0) return texts;
  return data ?? null;
};
