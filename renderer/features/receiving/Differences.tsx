import { Radio } from '@mantine/core';
import { CodeNote } from '../../app/CodeNote';
import classes from './Receiving.module.css';
import { receivingTexts } from './texts';
import { useDifferences } from './use-receiving';
import type { DifferencesOf } from './use-receiving';

const texts = receivingTexts.item;

type DifferencesProps = {
  readonly of: DifferencesOf;
  readonly title: string;
  /** Whether the one in the file takes the place of the own one. */
  readonly replaced: boolean;
  readonly onChange: (replaced: boolean) => void;
};

/** Both sides of one item, field by field, and which of the two stays. */
export function Differences({ of, title, replaced, onChange }: DifferencesProps) {
  const { data, error } = useDifferences(of);
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  if (data.length === 0) return <p className={classes.quiet}>{texts.none}</p>;
  return (
    <div className={classes.differences}>
      <table className={classes.sides} aria-label={texts.showOf(title)}>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.own}</th>
            <th scope="col">{texts.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ field, own, theirs }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <Side text={own} />
              <Side text={theirs} />
            </tr>
          ))}
        </tbody>
      </table>
      <Radio.Group
        label={texts.choice(title)}
        value={replaced ? 'theirs' : 'own'}
        onChange={(value) => onChange(value === 'theirs')}
      >
        <div className={classes.choices}>
          <Radio value="own" label={texts.keepOwn} />
          <Radio value="theirs" label={texts.takeTheirs} />
        </div>
      </Radio.Group>
    </div>
  );
}

const Side = ({ text }: { readonly text: string }) => (
  <td className={text === '' ? classes.quiet : undefined}>{text === '' ? texts.empty : text}</td>
);
