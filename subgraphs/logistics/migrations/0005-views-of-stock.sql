-- What there is of each SKU at the places that ship orders; a shop's shelf is not promised to orders.
create view stock_by_sku as
select stock.*,
  case when promisable = 0 then 'OUT_OF_STOCK' when available < reorder_point then 'LOW' else 'IN_STOCK' end as state
from (
  select i.sku,
    coalesce(sum(greatest(l.available - l.safety_stock, 0)), 0) as promisable,
    coalesce(sum(l.available), 0) as available,
    coalesce(sum(l.reorder_point), 0) as reorder_point
  from stock_items i
  left join (inventory_levels l join fulfilment_locations p on p.id = l.location and p.ships_online)
    on l.sku = i.sku
  group by i.sku
) stock;

-- Customer service asks what is on its way in, and what was sent, of a product.
create index inbound_lines_by_sku on inbound_lines (sku, inbound_shipment);
create index shipment_lines_by_sku on shipment_lines (sku, shipment);
