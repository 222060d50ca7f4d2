import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { pages } from '../pages.ts';
import './command-palette.css';

interface PaletteProps {
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}

/** Goes to any page by a few letters of its name. Ctrl+K opens it, Escape closes it. */
export function CommandPalette({ isOpen, onOpenChange }: PaletteProps) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="palette-behind" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">Go to a page</Dialog.Title>
          <Choices onChosen={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Choices({ onChosen }: { onChosen(): void }) {
  const [words, setWords] = useState('');
  const [selected, setSelected] = useState(0);
  const [, navigate] = useLocation();
  const found = useMemo(() => matching(words), [words]);
  const choose = (index: number) => {
    const page = found[index];
    if (!page) return;
    navigate(page.paths[0]);
    onChosen();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setSelected((selected + 1) % Math.max(found.length, 1));
    else if (event.key === 'ArrowUp') setSelected((selected + found.length - 1) % found.length);
    else if (event.key === 'Enter') choose(selected);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-choices"
        aria-activedescendant={found[selected] ? `palette-${selected}` : undefined}
        aria-label="Go to a page"
        placeholder="Go to…"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setSelected(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-choices" role="listbox" aria-label="Pages" className="palette-choices">
        {found.map(({ name, purpose, paths: [path] }, index) => (
          <div
            key={path}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === selected}
            onPointerMove={() => setSelected(index)}
            onClick={() => choose(index)}
            onKeyDown={onKeyDown}
          >
            <strong>{name}</strong> <span>{purpose}</span>
          </div>
        ))}
      </div>
    </>
  );
}

function matching(words: string) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(({ name, purpose }) => {
    const text = `${name} ${purpose}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
