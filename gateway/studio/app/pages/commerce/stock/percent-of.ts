/** E.g. `97%`. It says 100% or 0% only where that is true, so that one SKU that is missing still shows. */
export function percentOf(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  if (part < whole && percent > 99) return `${Math.floor(percent * 10) / 10}%`;
  if (part > 0 && percent < 1) return '<1%';
  return `${Math.round(percent)}%`;
}
