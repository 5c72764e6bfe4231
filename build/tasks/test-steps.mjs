import { SetupError } from '../setup/step.mjs';
import { scriptOf } from './run-command.mjs';

const types = (part) => ({
  id: `types-${part}`,
  title: `Types: ${part}`,
  kind: 'check',
  args: () => [scriptOf('tsc', 'typescript'), '--noEmit', '-p', `${part}/tsconfig.json`],
});

/**
 * What `npm test` does, in order. `kind` says how the outcome is counted (see count-tests.mjs),
 * `args` gives script and arguments (`report`: the file for a JSON report), `needs` names steps
 * without whose success this one is not tried, `desktop` gives it a virtual display and a keychain.
 */
export const STEPS = [
  types('electron'),
  types('renderer'),
  types('tests'),
  {
    id: 'lint',
    title: 'Lint (oxlint, met typen)',
    kind: 'check',
    args: () => [scriptOf('oxlint'), '--type-aware', '--deny-warnings'],
  },
  {
    id: 'format',
    title: 'Opmaak (prettier)',
    kind: 'check',
    args: () => [scriptOf('prettier'), '--check', '--log-level', 'warn', '.'],
  },
  {
    id: 'knip',
    title: 'Ongebruikte code (knip)',
    kind: 'check',
    args: () => [scriptOf('knip'), '--config', 'build/knip.json', '--no-progress'],
  },
  ...['unit', 'integration'].map((part) => ({
    id: part,
    title: part === 'unit' ? 'Unit-tests' : 'Integratietests',
    kind: 'vitest',
    live: true,
    args: (report) => [
      scriptOf('vitest'),
      'run',
      '--config',
      'build/vitest.config.ts',
      `tests/${part}/`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  })),
  { id: 'build', title: 'Bouwen', kind: 'check', args: () => ['build/tasks/build.mjs'] },
  {
    id: 'e2e',
    title: 'E2E in Electron',
    kind: 'playwright',
    live: true,
    desktop: true,
    needs: ['build'],
    args: () => [
      scriptOf('playwright', '@playwright/test'),
      'test',
      '--config',
      'build/playwright.config.ts',
      '--reporter=list,json',
    ],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  },
  {
    id: 'faults',
    title: 'Storingen (kleine telling)',
    kind: 'last-line',
    live: true,
    desktop: true,
    needs: ['build'],
    args: () => ['tests/faults/run.mjs', '--count', '20'],
  },
];

/**
 * The steps that a developer asked for, with what they need.
 * @param {string | undefined} only comma-separated beginnings of ids: `unit,types`
 * @throws {SetupError} when a name fits no step
 */
export function selectSteps(steps, only) {
  if (only === undefined) return steps;
  const wanted = only.split(',').flatMap((name) => {
    const found = steps.filter(({ id }) => id.startsWith(name));
    if (found.length === 0) {
      throw new SetupError(
        `Geen stap heet "${name}". Er is: ${steps.map(({ id }) => id).join(', ')}.`,
      );
    }
    return found.flatMap(({ id, needs = [] }) => [...needs, id]);
  });
  return steps.filter(({ id }) => wanted.includes(id));
}
