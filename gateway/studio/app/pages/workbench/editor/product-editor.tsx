import type { FormEvent } from 'react';
import { useLeaveQuestion } from '../../../data/leaving.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { useShortcut } from '../../../shell/shortcut.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Page } from '../../../ui/page.tsx';
import type { StoredProduct } from '../answers.ts';
import { OnlyCatalogTeam, useMayEdit } from '../may-edit.tsx';
import { statusTones, statusWords } from '../words.ts';
import { WorkbenchLinks } from '../workbench-links.tsx';
import { AttributesSection } from './attributes-section.tsx';
import { CollectionsSection } from './collections-section.tsx';
import { LifeButtons } from './life-buttons.tsx';
import { MediaSection } from './media-section.tsx';
import { choices } from './queries.ts';
import { ReadinessPanel } from './readiness-panel.tsx';
import { TextsSection } from './texts-section.tsx';
import { useEditor } from './use-editor.ts';
import { VariantsSection } from './variants-section.tsx';
import './editor.css';

const question = 'What you changed here is not saved. Leave it?';

/** All of a product in one form, saved together. */
export function ProductEditor({ loaded }: { loaded: StoredProduct }) {
  const editor = useEditor(loaded);
  const { product, draft, problems, told, isDirty, isSaving, write, save, reset } = editor;
  const mayEdit = useMayEdit();
  const offered = useGraph(choices);
  useLeaveQuestion(isDirty, question);
  useShortcut('s', () => {
    if (mayEdit) void save();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const offers = offered.state === 'loaded' ? offered.data : undefined;
  return (
    <Page
      title={product.title || product.id}
      purpose={
        <>
          {product.id}{' '}
          <Badge tone={statusTones[product.status]}>{statusWords[product.status]}</Badge>
        </>
      }
      actions={mayEdit && <LifeButtons product={product} isDirty={isDirty} />}
    >
      <WorkbenchLinks />
      {!mayEdit && <OnlyCatalogTeam what="change products" />}
      <div className="editor">
        <form id="editor" aria-label="Product" noValidate onSubmit={submit}>
          <fieldset disabled={!mayEdit} className="editor-sections">
            <legend className="visually-hidden">Product</legend>
            <TextsSection
              texts={draft.texts}
              problems={problems}
              offers={offers}
              onWrite={(texts) => write({ texts })}
            />
            <VariantsSection
              variants={draft.variants}
              problems={problems}
              onWrite={(variants) => write({ variants })}
            />
            <AttributesSection
              attributes={draft.attributes}
              problems={problems}
              offers={offers}
              onWrite={(attributes) => write({ attributes })}
            />
            <CollectionsSection
              collections={draft.collections}
              problems={problems}
              offers={offers}
              onWrite={(collections) => write({ collections })}
            />
            <MediaSection
              media={draft.media}
              problems={problems}
              onWrite={(media) => write({ media })}
            />
          </fieldset>
          {mayEdit && (
            <div className="editor-save">
              <button type="submit" className="primary" disabled={!isDirty || isSaving}>
                Save <kbd>Ctrl S</kbd>
              </button>
              <button type="button" disabled={!isDirty || isSaving} onClick={reset}>
                Undo changes
              </button>
              <p
                className={told.isBad ? 'editor-bad' : 'muted'}
                role={told.isBad ? 'alert' : 'status'}
              >
                {told.text || (isSaving && 'Saving…') || (isDirty && 'Not saved yet.')}
              </p>
            </div>
          )}
        </form>
        <ReadinessPanel id={product.id} />
      </div>
    </Page>
  );
}
