import { createContext, use } from 'react';
import type { ReactNode } from 'react';

/** From the code in a schema's message to the sentence on the screen. */
export type TranslateError = (code: string) => string;

const FormErrorsContext = createContext<TranslateError>((code) => code);

type FormErrorsProps = {
  readonly translate: TranslateError;
  readonly children: ReactNode;
};

/** Gives every Form… field inside it its sentences; a field's own `translate` goes before. */
export function FormErrors({ translate, children }: FormErrorsProps) {
  return <FormErrorsContext value={translate}>{children}</FormErrorsContext>;
}

/** The sentence for a field's error, or undefined when there is none. */
export function useErrorText(
  code: string | undefined,
  translate: TranslateError | undefined,
): string | undefined {
  const inherited = use(FormErrorsContext);
  return code === undefined || code === '' ? undefined : (translate ?? inherited)(code);
}
