import {
  type DocumentNode,
  GraphQLError,
  Lexer,
  parse,
  Source,
  syntaxError,
  TokenKind,
} from 'graphql';

/** Deeper than anything that people write; what walks the tree afterwards does so by recursion. */
const maxDepth = 100;

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

export type BoundedParse =
  | { kind: 'document'; document: DocumentNode }
  | { kind: 'invalid'; line: number; column: number; message: string };

/** Parses GraphQL that anyone may have written, of at most so many tokens. */
export function parseBounded(text: string, file: string, maxTokens: number): BoundedParse {
  const source = new Source(text, file);
  try {
    refuseDepth(source, maxTokens);
    return { kind: 'document', document: parse(source, { maxTokens }) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    return { kind: 'invalid', line, column, message: error.message };
  }
}

/** Throws a GraphQLError. */
function refuseDepth(source: Source, maxTokens: number): void {
  const lexer = new Lexer(source);
  let depth = 0;
  for (let count = 0; count <= maxTokens; count += 1) {
    const { kind, start } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (opening.includes(kind)) depth += 1;
    if (closing.includes(kind)) depth -= 1;
    if (depth > maxDepth) throw syntaxError(source, start, `Deeper than ${maxDepth} levels.`);
  }
}
