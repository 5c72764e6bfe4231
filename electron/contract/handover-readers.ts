/** For whom a profile is meant. To another school the law has a closed list (domain.md section 3). */
export const handoverReaders = [
  'nextTeacher',
  'otherSchool',
  'guardians',
  'partnership',
  'external',
] as const;
export type HandoverReader = (typeof handoverReaders)[number];
