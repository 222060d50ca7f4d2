import { useState } from 'react';
import type { VariantDraft } from './draft.ts';
import { TextField } from './text-field.tsx';

type Prices = VariantDraft['prices'];

interface PriceFieldsProps {
  prices: Prices;
  currencies: readonly string[];
  errorAt(currency: string): string | undefined;
  onWrite(prices: Prices): void;
}

/** The list price in each currency; a new one holds from today on. */
export function PriceFields({ prices, currencies, errorAt, onWrite }: PriceFieldsProps) {
  const [added, setAdded] = useState('');
  const shown = [...new Set([...currencies, ...prices.map((each) => each.currencyCode)])].sort();
  const write = (currencyCode: string, amount: string) => {
    const isKnown = prices.some((each) => each.currencyCode === currencyCode);
    const others = prices.filter((each) => each.currencyCode !== currencyCode);
    if (!isKnown) return onWrite([...prices, { currencyCode, amount }]);
    // One that was only begun is taken back; a price that holds can be changed, not removed.
    if (amount === '' && !currencies.includes(currencyCode)) return onWrite(others);
    onWrite(
      prices.map((each) => (each.currencyCode === currencyCode ? { currencyCode, amount } : each)),
    );
  };
  const add = () => {
    if (!isCurrency(added)) return;
    write(added, '');
    setAdded('');
  };
  return (
    <fieldset className="variant-options">
      <legend>List prices from today on</legend>
      <div className="variant-prices">
        {shown.map((currency) => (
          <TextField
            key={currency}
            label={currency}
            value={prices.find((each) => each.currencyCode === currency)?.amount ?? ''}
            error={errorAt(currency)}
            onWrite={(amount) => write(currency, amount.trim())}
          />
        ))}
      </div>
      <div className="editor-removable">
        <TextField
          label="Another currency"
          hint="E.g. NOK"
          longest={3}
          value={added}
          error={undefined}
          onWrite={(text) => setAdded(text.toUpperCase())}
        />
        <button type="button" disabled={!isCurrency(added) || shown.includes(added)} onClick={add}>
          Add currency
        </button>
      </div>
    </fieldset>
  );
}

const isCurrency = (text: string) => /^[A-Z]{3}$/.test(text);
