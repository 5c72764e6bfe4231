import { useSearch } from '@tanstack/react-router';
import { FormStack } from '../../ui/FieldGroup';
import { Page } from '../../ui/Page';
import { PageTabs } from '../../ui/PageTabs';
import { KeptPart } from './kept/KeptPart';
import { openedOfAddress, partOfAddress, questionParts, questionsHref } from './questions-address';
import { ReceivedPart } from './received/ReceivedPart';
import { questionsTexts as texts } from './received-texts';

/** Questions of colleagues, and the own collection. */
export function QuestionsScreen() {
  const search = useSearch({ strict: false });
  const part = partOfAddress(search);
  const tabs = questionParts.map((one) => ({
    href: questionsHref(one),
    label: texts.parts[one],
    active: one === part,
  }));
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <FormStack>
        <PageTabs label={texts.tabs} tabs={tabs} />
        {part === 'collegas' && <ReceivedPart opened={openedOfAddress(search)} />}
        {part === 'verzameling' && <KeptPart />}
      </FormStack>
    </Page>
  );
}
