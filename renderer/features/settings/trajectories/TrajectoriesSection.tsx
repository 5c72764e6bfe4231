import { FormStack } from '../../../ui/FieldGroup';
import { LibraryPart } from './LibraryPart';
import { TemplatesPart } from './TemplatesPart';

/** What trajectories begin with: templates, and the library of examples. */
export function TrajectoriesSection() {
  return (
    <FormStack>
      <TemplatesPart />
      <LibraryPart />
    </FormStack>
  );
}
