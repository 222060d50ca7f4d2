interface Sides {
  length_mm: number | null;
  width_mm: number | null;
  height_mm: number | null;
}

export interface Dimensions {
  lengthMm: number;
  widthMm: number;
  heightMm: number;
}

/** A parcel's size; null unless all three sides are known. */
export function dimensionsOf({ length_mm, width_mm, height_mm }: Sides): Dimensions | null {
  if (length_mm === null || width_mm === null || height_mm === null) return null;
  return { lengthMm: length_mm, widthMm: width_mm, heightMm: height_mm };
}
