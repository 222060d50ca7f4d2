import { isOtherThanSaved } from '../saved/origin.ts';
import './tab-strip.css';
import { type Tab, tabTitle } from './workspace.ts';

interface TabStripProps {
  tabs: readonly Tab[];
  selected: number;
  onSelect(id: number): void;
  onClose(id: number): void;
  onOpen(): void;
}

/** The operations that are open. */
export function TabStrip({ tabs, selected, onSelect, onClose, onOpen }: TabStripProps) {
  return (
    <nav className="tab-strip" aria-label="Open operations">
      <ul>
        {tabs.map((tab) => {
          const title = tabTitle(tab);
          return (
            <li key={tab.id} className={tab.id === selected ? 'tab tab-selected' : 'tab'}>
              <button
                type="button"
                className="tab-title"
                aria-current={tab.id === selected ? 'true' : undefined}
                onClick={() => onSelect(tab.id)}
              >
                {title}
                {isOtherThanSaved(tab) && (
                  <span className="tab-other" title="Differs from what is saved">
                    <span aria-hidden="true"> •</span>
                    <span className="visually-hidden"> (differs from what is saved)</span>
                  </span>
                )}
              </button>
              <button
                type="button"
                className="tab-close"
                aria-label={`Close ${title}`}
                onClick={() => onClose(tab.id)}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="tab-new" aria-label="New operation" onClick={onOpen}>
        +
      </button>
    </nav>
  );
}
