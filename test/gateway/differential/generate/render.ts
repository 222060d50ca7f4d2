import type { Part } from '../world/facts.ts';
import type { Draft, FieldDraft, TypeDraft } from './draft.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"])`;

/** The schemas' text. Each part gets the shared types that its fields name. */
export function renderParts(draft: Draft): Part[] {
  return draft.parts.map((part) => {
    const own = draft.typesOf(part).map(renderType);
    const sdl = [link, ...own, ...sharedTexts(draft, part, own)].join('\n');
    return { name: part, sdl };
  });
}

function sharedTexts(draft: Draft, part: string, own: readonly string[]): string[] {
  const texts = new Map<string, string>();
  const queue = [...own];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [word] of text.matchAll(/\w+/g)) {
      const shared = draft.shared.get(word);
      if (!shared || texts.has(word)) continue;
      const sharedText = shared(part);
      texts.set(word, sharedText);
      queue.push(sharedText);
    }
  }
  return [...texts.values()];
}

function renderType({ kind, name, interfaces, keys, directives, fields }: TypeDraft): string {
  const head = [
    kind,
    name,
    ...(interfaces.size ? ['implements', [...interfaces].join(' & ')] : []),
    ...[...keys].map((key) => (key.includes('@') ? key : `@key(fields: "${key}")`)),
    ...directives,
  ];
  return `${head.join(' ')} {\n${[...fields.values()].map(renderField).join('\n')}\n}`;
}

function renderField({ name, args, type, directives }: FieldDraft): string {
  return ['  ', name, args, ': ', type, ...directives.map((directive) => ` ${directive}`)].join('');
}
