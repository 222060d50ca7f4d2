import type { MediaDraft } from './draft.ts';
import type { Problems } from './problems.ts';
import { TextField } from './text-field.tsx';

interface MediaSectionProps {
  media: readonly MediaDraft[];
  problems: Problems;
  onWrite(media: readonly MediaDraft[]): void;
}

/** Its pictures and films, by the names of their files. */
export function MediaSection({ media, problems, onWrite }: MediaSectionProps) {
  const error = problems.get('media');
  const remove = (id: string) => onWrite(media.filter((each) => each.id !== id));
  const write = (id: string, part: Partial<MediaDraft>) =>
    onWrite(media.map((each) => (each.id === id ? { ...each, ...part } : each)));
  const add = () =>
    onWrite([...media, { id: crypto.randomUUID(), position: null, file: '', altText: '' }]);
  return (
    <section className="card editor-section" aria-labelledby="editor-media">
      <h2 id="editor-media">Pictures</h2>
      {media.length === 0 && <p className="muted">None yet.</p>}
      {media.map(({ id, position, file, altText }) =>
        position === null ? (
          <div key={id} className="editor-removable">
            <TextField
              label="File"
              hint="In the media folder, e.g. tent.jpg"
              value={file}
              error={problems.get(`media.${id}.file`)}
              onWrite={(next) => write(id, { file: next })}
            />
            <TextField
              label="What it shows"
              longest={500}
              value={altText}
              error={problems.get(`media.${id}.altText`)}
              onWrite={(next) => write(id, { altText: next })}
            />
            <button type="button" aria-label="Remove the new picture" onClick={() => remove(id)}>
              ×
            </button>
          </div>
        ) : (
          <div key={id} className="media-kept">
            <code>{file}</code>
            <span>{altText}</span>
            <button type="button" aria-label={`Remove ${file}`} onClick={() => remove(id)}>
              ×
            </button>
          </div>
        ),
      )}
      {error && <p className="workbench-refused">{error}</p>}
      <div>
        <button type="button" onClick={add}>
          Add a picture
        </button>
      </div>
    </section>
  );
}
