import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';

export type Problems = readonly GraphQLFormattedError[];

/** Of all documents that are kept, in UTF-16 code units of their text: a syntax tree takes a hundred times that. */
const maxLength = 500_000;

export interface DocumentStoreOptions {
  maxTokens: number;
  validate(schema: GraphQLSchema, source: string): Promise<Problems>;
}

interface KeptDocument {
  document: DocumentNode;
  /** What was found, or is being found, wrong with a large one. */
  problems: WeakMap<GraphQLSchema, Promise<Problems>>;
}

/**
 * The documents that were used last, parsed. Apollo Server keeps those here that it validated, and validates none
 * that it finds here. So a large one is put here beforehand, validated where that holds up no other request.
 * Apollo Server knows documents by their graph and their hash, large ones are kept by hash alone.
 */
export class DocumentStore {
  readonly #options: DocumentStoreOptions;
  readonly #kept = new Map<string, KeptDocument>();
  #length = 0;

  constructor(options: DocumentStoreOptions) {
    this.#options = options;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const kept = this.#kept.get(key);
    if (kept) this.#keep(key, kept);
    return (kept ?? this.#kept.get(key.slice(key.indexOf(':') + 1)))?.document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#keep(key, { document, problems: new WeakMap() });
  }

  async delete(key: string): Promise<boolean> {
    return this.#remove(key);
  }

  /**
   * What is wrong with a large document; `get` gives the document from then on, whatever that is.
   * Undefined when it cannot be parsed, which Apollo Server finds out as fast.
   */
  async problems(
    hash: string,
    source: string,
    schema: GraphQLSchema,
  ): Promise<Problems | undefined> {
    const kept = this.#kept.get(hash) ?? this.#parsed(source);
    if (!kept) return undefined;
    this.#keep(hash, kept);
    const found = kept.problems.get(schema) ?? this.#options.validate(schema, source);
    kept.problems.set(schema, found);
    try {
      return await found;
    } catch (error) {
      kept.problems.delete(schema);
      throw error;
    } finally {
      // Others may have pushed it out meanwhile.
      this.#keep(hash, kept);
    }
  }

  #parsed(source: string): KeptDocument | undefined {
    try {
      const { maxTokens } = this.#options;
      return { document: parse(source, { maxTokens }), problems: new WeakMap() };
    } catch {
      return undefined;
    }
  }

  #keep(key: string, kept: KeptDocument): void {
    this.#remove(key);
    this.#kept.set(key, kept);
    this.#length += lengthOf(kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#length <= maxLength || oldest === key) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): boolean {
    this.#length -= lengthOf(this.#kept.get(key));
    return this.#kept.delete(key);
  }
}

const lengthOf = (kept: KeptDocument | undefined) => kept?.document.loc?.end ?? 0;
