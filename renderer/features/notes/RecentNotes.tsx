import { useMemo, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { Link } from '../../ui/Link';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { firstWords } from './first-words';
import { kindTones } from './kind-tones';
import { shortDay, dayOf } from './moments';
import { noteTitle } from './NoteBody';
import { noteTexts } from './texts';
import { useNotes } from './use-notes';
import { useShown } from './use-shown';

type RecentNotesProps = { readonly caseFileId: CaseFileId; readonly limit: number };

/** The newest notes of a case file, for its overview. Never a private working note. */
export function RecentNotes({ caseFileId, limit }: RecentNotesProps) {
  const { data } = useNotes(caseFileId);
  const [today] = useState(() => dayOf(new Date()));
  const notes = useMemo(() => (data ?? []).slice(0, limit), [data, limit]);
  const texts = useMemo(
    () => notes.flatMap(({ title, observation }) => [title, observation]),
    [notes],
  );
  const shown = useShown(caseFileId, texts);
  const href = `/dossiers/${caseFileId}/notities`;
  if (data === undefined) return null;
  return (
    <Section title={noteTexts.recent} action={<Link href={href}>{noteTexts.allNotes}</Link>}>
      {notes.length === 0 ? (
        <p>{noteTexts.recentEmpty}</p>
      ) : (
        <ListCard label={noteTexts.recent}>
          {notes.map((note) => (
            <ListRow
              key={note.id}
              date={shortDay(note.occurredOn, today)}
              title={noteTitle(note, shown)}
              sub={firstWords(shown(note.observation) ?? '…')}
              tag={<Tag tone={kindTones[note.kind]}>{noteTexts.kinds[note.kind]}</Tag>}
              href={href}
            />
          ))}
        </ListCard>
      )}
    </Section>
  );
}
