/** An operation of a consumer, complete with the fragments that it uses. */
export interface RegisteredOperation {
  /** Undefined for one without a name. */
  name: string | undefined;
  text: string;
  /** Where it was found, e.g. `queries/product.graphql:3` or `manifest.json: operations[2]`. */
  place: string;
}

export interface OperationProblem {
  place: string;
  message: string;
}

export interface ReadOperations {
  operations: RegisteredOperation[];
  /** Each is about one operation or file; the others are read all the same. */
  problems: OperationProblem[];
}
