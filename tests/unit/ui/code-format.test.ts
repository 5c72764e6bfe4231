import { describe, expect, it } from 'vitest';
import { caretAfter, readCode, readCrockford, writeCode } from '../../../renderer/ui/code-format';

const shape = { length: 12, group: 4, read: readCrockford };

describe('a code in groups', () => {
  it('reads the same code from any way of writing it', () => {
    for (const text of ['AB12CD34EF56', 'ab12-cd34-ef56', ' ab12 cd34\nef56 ', 'AB12–CD34–EF56']) {
      expect(readCode(text, shape)).toBe('AB12CD34EF56');
    }
  });

  it('reads letters that look like figures as those figures', () => {
    expect(readCode('oO iI lL', shape)).toBe('001111');
  });

  it('drops what the alphabet does not have and what is too much', () => {
    expect(readCode('U!é', shape)).toBe('');
    expect(readCode('0123456789ABCDEF', shape)).toBe('0123456789AB');
  });

  it('writes a dash between groups and none at the end', () => {
    expect(writeCode('', shape)).toBe('');
    expect(writeCode('AB12', shape)).toBe('AB12');
    expect(writeCode('AB12C', shape)).toBe('AB12-C');
  });

  it('keeps the caret behind the character that was typed', () => {
    for (let count = 0; count <= 12; count += 1) {
      const code = 'AB12CD34EF56'.slice(0, count);
      expect(caretAfter(count, shape)).toBe(writeCode(code, shape).length);
    }
  });
});
