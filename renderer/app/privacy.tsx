/**
 * The privacy view: while it is on, no name of a pupil, guardian, relative or teacher stands on the
 * screen. Names in texts are replaced in the vault process, by the same engine that guards a casus.
 */
import { useQuery } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { casusName } from '../features/case-files/code-name';
import { api, valueOf } from './api';
import { useSchoolId } from './school';

type Privacy = {
  readonly hidden: boolean;
  readonly toggle: () => void;
  /** "Casus Lantaarn" while names are hidden, else the pupil's name. */
  readonly nameOf: (file: { readonly pupilName: string; readonly codeName: string }) => string;
};

const PrivacyContext = createContext<Privacy>({
  hidden: true,
  toggle: () => undefined,
  nameOf: ({ codeName }) => casusName(codeName),
});

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

export const usePrivacy = (): Privacy => use(PrivacyContext);

type Place = { readonly schoolId: string; readonly caseFileId: string | null };
type Waiting = {
  readonly texts: readonly string[];
  readonly done: (masked: ReadonlyMap<string, string>) => void;
  readonly failed: (error: unknown) => void;
};

// What one call takes (contract/privacy.ts: 500 texts), and about 100 ms of work for the vault process.
const MAX_TEXTS = 400;
const MAX_CHARACTERS = 100_000;

const waiting = new Map<string, { readonly place: Place; readonly asked: Waiting[] }>();

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
      const input = { ...batch.place, texts: [...chunk] };
      const { texts: answers } = await valueOf(api.privacy.mask(input));
      chunk.forEach((text, at) => masked.set(text, answers[at] ?? ''));
    }
    for (const { done } of batch.asked) done(masked);
  } catch (error) {
    for (const { failed } of batch.asked) failed(error);
  }
};

/** Every component that asks in the same frame goes in one call per case file; doubles go once. */
const mask = async (place: Place, texts: readonly string[]): Promise<readonly string[]> => {
  const masked = await new Promise<ReadonlyMap<string, string>>((done, failed) => {
    const key = `${place.schoolId} ${place.caseFileId ?? ''}`;
    const batch = waiting.get(key) ?? { place, asked: [] };
    if (!waiting.has(key)) setTimeout(() => void send(key));
    waiting.set(key, batch);
    batch.asked.push({ texts, done, failed });
  });
  return texts.map((text) => masked.get(text) ?? '');
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
  const schoolId = useSchoolId();
  const { data } = useQuery({
    queryKey: ['masked', schoolId, caseFileId, texts],
    enabled: hidden && schoolId !== null && texts.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => mask({ schoolId: schoolId ?? '', caseFileId }, texts),
  });
  if (!hidden || texts.length === 0) return texts;
  return data ?? null;
};
