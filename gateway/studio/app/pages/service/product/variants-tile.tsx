import { ScrollTable } from '../../../ui/scroll-table.tsx';
import type { HeadOfProduct } from '../answers.ts';
import { StatusOfProduct } from './status.tsx';

/** What can be bought of the product, with the numbers that customers read out. */
export function VariantsTile({ variants }: Pick<HeadOfProduct, 'variants'>) {
  return (
    <section className="card tile" aria-labelledby="service-variants">
      <h2 id="service-variants" className="service-heading">
        Variants
      </h2>
      <ScrollTable
        label="Variants with their numbers"
        columns={['Variant', 'SKU', 'GTIN', 'List prices', 'Status']}
        className="service-variants"
      >
        {variants.map(({ sku, title, gtin, listPrices, status }) => (
          <tr key={sku}>
            <th scope="row">{title}</th>
            <td>
              <code>{sku}</code>
            </td>
            <td>{gtin ?? '–'}</td>
            <td>
              {listPrices
                .map(({ amount, currencyCode }) => `${amount} ${currencyCode}`)
                .join(', ') || 'none'}
            </td>
            <td>
              <StatusOfProduct status={status} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}
