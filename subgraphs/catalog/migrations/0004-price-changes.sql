-- Lists the latest changes without reading all prices.
create index list_prices_by_begin on list_prices (valid_from, sku, currency);
