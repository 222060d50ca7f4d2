import { lazy, Suspense, useRef, useState } from 'react';
import { copyText } from '../../../ui/copy-text.ts';
import { Loading } from '../../../ui/states.tsx';
import { downloadText } from '../../explorer/run/download-text.ts';

const SdlText = lazy(() => import('./sdl-text.tsx'));

interface SdlCardProps {
  title: string;
  fileName: string;
  sdl: string;
}

/** A schema to read, with what can be done with it. */
export function SdlCard({ title, fileName, sdl }: SdlCardProps) {
  const [said, setSaid] = useState('');
  const find = useRef<() => void>(undefined);
  const copy = async () => {
    const isCopied = await copyText(sdl);
    setSaid(isCopied ? 'Copied' : 'The browser does not let this page copy: download it');
  };
  return (
    <section className="card sdl-card" aria-labelledby="sdl-title">
      <div className="sdl-head">
        <h2 id="sdl-title">{title}</h2>
        <p role="status">{said || linesWords(sdl)}</p>
        <button type="button" onClick={() => find.current?.()}>
          Find
        </button>
        <button type="button" onClick={copy}>
          Copy
        </button>
        <button type="button" onClick={() => downloadText(fileName, sdl, 'text/plain')}>
          Download
        </button>
      </div>
      <div className="sdl-text">
        <Suspense fallback={<Loading what="the viewer" />}>
          <SdlText text={sdl} find={find} />
        </Suspense>
      </div>
    </section>
  );
}

const linesWords = (text: string) => `${text.split('\n').length.toLocaleString('en')} lines`;
