import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportPerson } from '../../../electron/contract/class-list-plan';
import { FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { VirtualList } from '../../ui/VirtualList';
import classes from './ClassLists.module.css';
import { usePersonName } from './people';
import { previewTexts as texts } from './preview-texts';

type PeopleSectionProps<Person extends ImportPerson> = {
  readonly title: string;
  readonly text?: string;
  readonly people: readonly Person[];
  readonly facts: (person: Person) => ReactNode;
};

const FIRST = 8;
const VIRTUAL_FROM = 200;

/** One part of the plan with its count; the first few people, all of them on asking. */
export function PeopleSection<Person extends ImportPerson>(props: PeopleSectionProps<Person>) {
  const { title, text, people, facts } = props;
  const nameOf = usePersonName();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;

  const rows = people.map((person, index) => ({
    key: `${index}-${person.pupilId ?? ''}`,
    name: nameOf(person, index),
    person,
  }));
  const rowOf = ({ name, person }: (typeof rows)[number]): ReactNode => (
    <div className={classes.person}>
      <span>{name}</span>
      <span className={classes.facts}>{facts(person)}</span>
    </div>
  );
  const label = `${title} (${people.length})`;
  return (
    <Section title={label} {...(text !== undefined && { text })}>
      <FormStack>
        {all && rows.length >= VIRTUAL_FROM ? (
          <VirtualList
            label={label}
            items={rows}
            itemKey={({ key }) => key}
            renderItem={rowOf}
            estimate={44}
          />
        ) : (
          <ul className={classes.people} aria-label={label}>
            {(all ? rows : rows.slice(0, FIRST)).map((row) => (
              <li key={row.key}>{rowOf(row)}</li>
            ))}
          </ul>
        )}
        {rows.length > FIRST && (
          <div>
            <Button variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? texts.showLess : texts.showAll(rows.length)}
            </Button>
          </div>
        )}
      </FormStack>
    </Section>
  );
}
