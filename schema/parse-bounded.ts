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

/** Of a domain's SDL: more than a hundred domains of ours together; a parser is not to be kept busy longer. */
export const sdlLimits: ParseLimits = { maxTokens: 500_000 };

export interface ParseLimits {
  maxTokens: number;
  /** Nodes without their places take half of the memory. */
  noLocation?: boolean;
}

/**
 * Parses GraphQL that anyone may have written: at most so many tokens, and no deeper than what walks it can bear.
 * Never throws for what it holds. `file` is the name that syntax errors tell.
 */
export function parseBounded(text: string, file: string, limits: ParseLimits): BoundedParse {
  try {
    return { kind: 'document', document: parseWithin(new Source(text, file), limits) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    return { kind: 'invalid', line, column, message: error.message };
  }
}

/** The same, for those who tell errors by their source. Throws nothing but a GraphQLError. */
export function parseWithin(source: Source, limits: ParseLimits): DocumentNode {
  refuseDepth(source, limits.maxTokens);
  return parse(source, limits);
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
