import { DropdownMenu } from 'radix-ui';
import { copyText } from '../../../ui/copy-text.ts';
import './share-menu.css';
import { explorerLink } from '../link.ts';
import { asApolloClient, asCurl, asFetch, type CopiedRequest } from './copy-as.ts';

interface ShareMenuProps {
  /** The variables as they are written. */
  variables: string;
  request: CopiedRequest | undefined;
  /** Tells what came of it. */
  onDone(said: string): void;
}

/** Takes the operation elsewhere: to another person by link, or into a program. */
export function ShareMenu({ variables, request, onDone }: ShareMenuProps) {
  const copy = async (what: string, text: string) => {
    const isCopied = await copyText(text);
    onDone(isCopied ? `Copied: ${what}` : 'This browser lets pages copy only over HTTPS');
  };
  const items: readonly [string, (request: CopiedRequest) => string][] = [
    ['Link', ({ operation }) => linkTo(operation, variables)],
    ['curl', asCurl],
    ['fetch', asFetch],
    ['Apollo Client', asApolloClient],
  ];
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger disabled={!request}>Copy as…</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="share-menu" align="end" sideOffset={4}>
          {items.map(([what, text]) => (
            <DropdownMenu.Item
              key={what}
              onSelect={() => request && void copy(what, text(request))}
            >
              {what}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function linkTo(query: string, variables: string): string {
  return new URL(explorerLink({ query, variables }), window.location.origin).href;
}
