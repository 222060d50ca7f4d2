/** A table or view of a domain's database, as far as a contract speaks of it. */
export interface TableShape {
  name: string;
  columns: ColumnShape[];
  /** The columns of its primary key, in order, and those of each unique constraint or index without a condition. */
  uniqueKeys: string[][];
}

export interface ColumnShape {
  name: string;
  /** As PostgreSQL writes it, e.g. `timestamp with time zone`. */
  type: string;
  isNullable: boolean;
}
