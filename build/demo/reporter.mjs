/** Passes on the demo's own lines, and says where it stopped when a step failed. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default class DemoReporter {
  onStdOut(chunk) {
    process.stdout.write(chunk);
  }

  onTestEnd(_test, { errors }) {
    for (const { message, location } of errors) {
      const at = location === undefined ? '' : `\n  ${location.file}:${location.line}`;
      process.stderr.write(`\n✗ De demo is gestopt.\n${message ?? ''}${at}\n`);
    }
  }

  onError({ message }) {
    process.stderr.write(`\n✗ De demo kon niet beginnen.\n${message ?? ''}\n`);
  }

  printsToStdio() {
    return true;
  }
}
