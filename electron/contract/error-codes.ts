/**
 * Every error code that can reach the screen. The screen picks the Dutch sentence by code, so no text
 * (and with it no name, no note, no key) ever travels in an error.
 */
export const errorCodes = [
  // The router's own
  'UNKNOWN_METHOD',
  'FORBIDDEN_SENDER',
  'INVALID_INPUT',
  'INTERNAL',
  'VAULT_LOCKED',
  'VAULT_PROCESS_GONE',
  // Vault
  'NO_VAULT',
  'VAULT_EXISTS',
  'VAULT_ALREADY_OPEN',
  'VAULT_IN_USE',
  'VAULT_DAMAGED',
  'VAULT_NEWER',
  'MIGRATION_FAILED',
  'MISSING_KEY_FILE',
  'KEY_FILE_DAMAGED',
  'KEY_FILE_NEWER',
  'MISSING_DATABASE',
  'EMPTY_DATABASE',
  'PLAINTEXT_DATABASE',
  'PASSPHRASE_TOO_WEAK',
  'PASSPHRASE_DELAYED',
  'WRONG_PASSPHRASE',
  'RECOVERY_CODE_TYPO',
  'WRONG_RECOVERY_CODE',
  'KEYCHAIN_ABSENT',
  'KEYCHAIN_UNAVAILABLE',
  'KEYCHAIN_GARBAGE',
  'KEYCHAIN_CHANGED',
  // Backup
  'BACKUP_BUSY',
  'BACKUP_DAMAGED',
  'BACKUP_FAILED',
  'NO_BACKUP_FOLDER',
  // Records
  'NOT_FOUND',
  'VERSION_CONFLICT',
  'ALREADY_EXISTS',
  'CODE_NAME_TAKEN',
  'CODE_NAME_IS_A_NAME',
  'CASE_FILE_ARCHIVED',
  'OTHER_SCHOOL',
  // Files
  'FILE_TOKEN_UNKNOWN',
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'FILE_TYPE_REFUSED',
  'CANCELLED',
  'SYNCED_FOLDER',
  'BACKUP_FOLDER',
  // Casus
  'QUESTIONS_OPEN',
  'IDENTITY_LEFT',
  'PRINT_FAILED',
  // Storage
  'DISK_FULL',
  'READ_ONLY',
  'IO_ERROR',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Words that may stand in an error's details beside numbers; everything else is dropped. */
export const listedValues = [] as const satisfies readonly string[];
