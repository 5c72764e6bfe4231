/**
 * Why: words that a person taught the spelling checker. They can be names, so they stand in the vault, apart
 * for each school, and go when who bears that name is destroyed. The same word in capitals is the same word.
 */
import type { Knex } from 'knex';

/** A name as words between spaces, in small letters (of A to Z). */
const words = (columns: readonly string[]): string =>
  `' ' || replace(lower(${columns.join(" || ' ' || ")}), '-', ' ') || ' '`;

const taught = `replace(lower(own_words.word), '-', ' ')`;

/** Whether the word stands in the name, also with the s of a possessive: "Noors", "Lisa's". */
const isIn = (name: string): string => `(instr(${name}, ' ' || ${taught} || ' ') > 0
  OR (${taught} LIKE '%s'
    AND instr(${name}, ' ' || rtrim(substr(${taught}, 1, length(${taught}) - 1), '''') || ' ') > 0))`;

const pupil = ['first_name', 'given_names', 'nickname', 'last_name'];
const person = ['first_name', 'last_name'];

const statements = [
  `CREATE TABLE own_words (
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    word TEXT NOT NULL COLLATE NOCASE,
    added_at TEXT NOT NULL,
    PRIMARY KEY (school_id, word)
  ) STRICT`,
  `CREATE TRIGGER own_words_pupil_destroyed AFTER DELETE ON pupils BEGIN
    DELETE FROM own_words WHERE school_id = old.school_id
      AND ${isIn(words(pupil.map((column) => `old.${column}`)))};
  END`,
  `CREATE TRIGGER own_words_file_destroyed BEFORE DELETE ON case_files BEGIN
    DELETE FROM own_words WHERE school_id = old.school_id AND EXISTS (
      SELECT 1 FROM (
        SELECT ${words(pupil)} AS name FROM pupils WHERE id = old.pupil_id
        UNION ALL SELECT ${words(person)} FROM guardians WHERE case_file_id = old.id
        UNION ALL SELECT ${words(person)} FROM relatives WHERE case_file_id = old.id
      ) AS named WHERE ${isIn('named.name')});
  END`,
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of statements) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const trigger of ['own_words_file_destroyed', 'own_words_pupil_destroyed']) {
    await knex.raw(`DROP TRIGGER ${trigger}`);
  }
  await knex.raw('DROP TABLE own_words');
};
