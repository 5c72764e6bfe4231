/** Joins class names, leaving out what is empty. Always a string: Mantine's props refuse `undefined`. */
export function cx(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
