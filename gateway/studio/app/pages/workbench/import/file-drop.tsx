import { type DragEvent, useId, useState } from 'react';

/** Where files are dropped, or chosen by mouse or keyboard. */
export function FileDrop({ onFile }: { onFile(file: File): void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field within does the same by keyboard
    <div
      className="import-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>Drop a CSV or NDJSON file here, or choose one</label>
      <input
        id={id}
        type="file"
        accept=".csv,.ndjson"
        onChange={({ target }) => {
          take(target.files);
          // So that the same file can be chosen again once it was mended.
          target.value = '';
        }}
      />
    </div>
  );
}
