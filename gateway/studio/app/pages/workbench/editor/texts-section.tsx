import { Field } from '../../../ui/field.tsx';
import type { TextsDraft } from './draft.ts';
import { categoryOptions, namedOptions, type Offers } from './offers.ts';
import type { Problems } from './problems.ts';
import { ReferenceField } from './reference-field.tsx';
import { TextField } from './text-field.tsx';

interface TextsSectionProps {
  texts: TextsDraft;
  problems: Problems;
  offers: Offers;
  onWrite(texts: TextsDraft): void;
}

/** What it is called, and where it stands. */
export function TextsSection({ texts, problems, offers, onWrite }: TextsSectionProps) {
  const fieldOf = (name: keyof TextsDraft) => ({
    value: texts[name],
    error: problems.get(name),
    onWrite: (value: string) => onWrite({ ...texts, [name]: value }),
  });
  return (
    <section className="card editor-section" aria-labelledby="editor-texts">
      <h2 id="editor-texts">Texts and shelves</h2>
      <TextField label="Title" {...fieldOf('title')} />
      <Field label="Description" error={problems.get('description')}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            maxLength={5000}
            value={texts.description}
            onChange={({ target }) => onWrite({ ...texts, description: target.value })}
          />
        )}
      </Field>
      <div className="workbench-grid">
        <ReferenceField
          label="Brand"
          options={namedOptions(offers?.brands.nodes ?? [])}
          isCut={offers?.brands.pageInfo.hasNextPage ?? false}
          {...fieldOf('brand')}
        />
        <ReferenceField
          label="Category"
          options={categoryOptions(offers?.categories.nodes ?? [])}
          isCut={offers?.categories.pageInfo.hasNextPage ?? false}
          {...fieldOf('category')}
        />
        <TextField label="Name in addresses" {...fieldOf('handle')} />
        <TextField label="Language of its texts" {...fieldOf('contentLanguage')} />
      </div>
    </section>
  );
}
