// No test can call what nobody has written yet: so the source itself is looked at.
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(
  ['../../../electron/**/*.ts', '../../../renderer/**/*.{ts,tsx}'],
  { eager: true, query: '?raw', import: 'default' },
);

const filesWith = (pattern: RegExp): readonly string[] =>
  Object.entries(sources)
    .filter(([, text]) => pattern.test(text))
    .map(([file]) => file.replace('../../../', ''))
    .toSorted();

describe('the record under the meldcode in the source', () => {
  it('has one file that names its tables', () => {
    expect(filesWith(/reporting_code_/u)).toEqual([
      'electron/features/reporting-code/reporting-code-repository.ts',
    ]);
  });

  it('is read by no other feature: its handlers alone are known outside', () => {
    const outside = filesWith(/from '[^']*\/reporting-code\//u).filter(
      (file) => !file.includes('features/reporting-code/'),
    );
    expect(outside).toEqual([
      'electron/features/feature-routes.ts',
      'renderer/app/ReportingCodeRoute.tsx',
    ]);
  });

  it('is called by its own screen alone', () => {
    const callers = filesWith(/api\.reportingCode\b/u);
    expect(callers.length).toBeGreaterThan(0);
    for (const file of callers) expect(file).toContain('renderer/features/reporting-code/');
  });
});
