import { Dialog as Parts } from 'radix-ui';
import type { ReactNode } from 'react';
import './dialog.css';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  /** The button that opens it, where it has one of its own. */
  trigger?: ReactNode;
  /** Beside its title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Something over the page, with a title; Escape closes it. */
export function Dialog({ title, isOpen, onOpenChange, trigger, actions, children }: DialogProps) {
  return (
    <Parts.Root open={isOpen} onOpenChange={onOpenChange}>
      {trigger && <Parts.Trigger asChild>{trigger}</Parts.Trigger>}
      <Parts.Portal>
        <Parts.Overlay className="dialog-behind" />
        <Parts.Content className="dialog" aria-describedby={undefined}>
          <header>
            <Parts.Title>{title}</Parts.Title>
            {actions}
            <Parts.Close>Close</Parts.Close>
          </header>
          {children}
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  );
}
