/** Where a contract and what it describes say different things. */
export interface Breach {
  /** In which file it can be mended; each side is named in the message. */
  in: 'contract' | 'graph';
  /** Which contract, by its place in the list that was given; undefined in the graph. */
  contract?: number;
  /** Of the contract: the path to the element. */
  path?: readonly PropertyKey[];
  /** Of the graph: the line in its SDL. */
  line?: number;
  /** E.g. `Variant.weightGrams`. */
  coordinate: string;
  message: string;
}
