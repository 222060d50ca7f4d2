import { hoverTooltip } from '@codemirror/view';
import { offsetToPos } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { getHoverInformation } from 'graphql-language-service';

/** What the schema says about the word under the pointer: its type, and its description below. */
export function schemaHover(schema: GraphQLSchema) {
  return hoverTooltip((view, place) => {
    const word = view.state.wordAt(place);
    if (!word) return null;
    const { doc } = view.state;
    const said = getHoverInformation(schema, doc.toString(), offsetToPos(doc, word.from));
    if (typeof said !== 'string' || said === '') return null;
    return { pos: word.from, end: word.to, create: () => ({ dom: explanation(said) }) };
  });
}

function explanation(said: string): HTMLElement {
  const [signature = '', ...description] = said.split('\n\n');
  const dom = document.createElement('div');
  dom.className = 'explorer-hover';
  dom.appendChild(document.createElement('code')).textContent = signature;
  dom.appendChild(document.createElement('p')).textContent = description.join('\n\n');
  return dom;
}
