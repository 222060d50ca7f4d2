import { useState } from 'react';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  /** What is copied, for those who do not see where the button stands. */
  what: string;
  text: string;
}

/** Puts a text into the clipboard, and says what came of it in its own place. */
export function CopyButton({ what, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid((await copyText(text)) ? 'Copied' : 'Only over HTTPS');
  };
  return (
    <button
      type="button"
      className="copy-button"
      aria-label={said === '' ? `Copy ${what}` : `${said}: ${what}`}
      onClick={() => void copy()}
      onBlur={() => setSaid('')}
    >
      <span role="status">{said || 'Copy'}</span>
    </button>
  );
}
