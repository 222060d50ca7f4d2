import type { GatewaySchemaLoadOrUpdateCallback } from '@apollo/server-gateway-interface';
import type { Logger } from '@apollo/utils.logger';
import { toMeshError } from '../schema/errors.ts';

/** Those who are told of each schema from the moment on that it is served. One that fails holds up no other. */
export class SchemaListeners {
  readonly #callbacks = new Set<GatewaySchemaLoadOrUpdateCallback>();
  readonly #logger: Logger | undefined;

  constructor(logger: Logger | undefined) {
    this.#logger = logger;
  }

  /** Returns what makes it listen no more. */
  add(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  tell(...schema: Parameters<GatewaySchemaLoadOrUpdateCallback>): void {
    for (const callback of this.#callbacks) {
      try {
        callback(...schema);
      } catch (error) {
        const { message } = toMeshError(error);
        this.#logger?.error(`a listener failed; the graph is updated all the same: ${message}`);
      }
    }
  }
}
