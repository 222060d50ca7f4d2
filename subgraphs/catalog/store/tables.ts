/** The catalog's tables, as `migrations/` makes them. */
export interface Tables {
  brands: BrandTable;
}

export interface BrandTable {
  id: string;
  name: string;
  description: string | null;
}
