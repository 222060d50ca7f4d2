import { valueName } from '../numbers.ts';
import { ScrollX } from '../scroll-x.tsx';
import type { DayPlotProps } from './day-series.ts';

/** What a plot shows, in numbers; the latest day first. */
export function DayTable({ title, days, series }: Omit<DayPlotProps, 'unit'>) {
  const places = days.map((_day, place) => place).reverse();
  return (
    <ScrollX label={`${title}, as a table`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Day (UTC)</th>
            {series.map(({ label }) => (
              <th key={label} scope="col" className="day-plot-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={days[place]}>
              <th scope="row">{days[place]}</th>
              {series.map(({ label, values }) => (
                <td key={label} className="day-plot-number">
                  {valueName(values[place])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
