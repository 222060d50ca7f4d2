/** A line of a plot: a value for each day, or null where there is none. */
export interface DaySeries {
  label: string;
  /** The colour's name in styles/base.css. */
  token: string;
  /** Tells it from the others without its colour. */
  dash?: number[];
  values: readonly (number | null)[];
}

export interface DayPlotProps {
  title: string;
  unit?: string;
  /** In UTC, the earliest first. */
  days: readonly string[];
  series: readonly DaySeries[];
}
