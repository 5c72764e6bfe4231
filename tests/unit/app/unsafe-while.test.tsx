// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CaseFileId } from '../../../electron/contract/ids';

const place = {
  kind: 'privateWorkingNote',
  caseFileId: CaseFileId.parse('01a20100-0000-7000-8000-0000000000f1'),
  targetId: null,
} as const;

afterEach(cleanup);

it('names text that no draft keeps as unsaved, for as long as it stands there', async () => {
  vi.stubGlobal('casuskluis', { calls: {}, on: () => () => undefined });
  const { useUnsafeWhile } = await import('../../../renderer/app/use-unsafe-while');
  const { flushAll } = await import('../../../renderer/app/flush');
  function Form({ typed }: { readonly typed: boolean }) {
    useUnsafeWhile(typed, place);
    return null;
  }
  const { rerender, unmount } = render(<Form typed={false} />);
  expect(await flushAll()).toEqual([]);
  rerender(<Form typed />);
  expect(await flushAll()).toEqual([place]);
  rerender(<Form typed={false} />);
  expect(await flushAll()).toEqual([]);
  rerender(<Form typed />);
  unmount();
  expect(await flushAll()).toEqual([]);
});
