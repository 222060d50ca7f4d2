import { CopyButton } from '../../../ui/copy-button.tsx';
import { ScrollX } from '../../../ui/scroll-x.tsx';

interface YamlTextProps {
  name: string;
  text: string;
}

/** The contract as its domain wrote it, with line numbers that are not copied with it. */
export function YamlText({ name, text }: YamlTextProps) {
  const count = text.replace(/\n$/, '').split('\n').length;
  const numbers = Array.from({ length: count }, (_, n) => n + 1).join('\n');
  return (
    <section className="card contract-yaml">
      <div className="contract-head">
        <h2>{name}</h2>
        <CopyButton what={name} text={text} />
      </div>
      <ScrollX label={`${name}, as it was written`} className="contract-text">
        <pre aria-hidden="true" className="contract-numbers">
          {numbers}
        </pre>
        <pre>{text}</pre>
      </ScrollX>
    </section>
  );
}
