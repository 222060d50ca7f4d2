-- What the feeds give out, under their own column names.

create view feed_categories as
with recursive walk as (
  select c.*, 1 as depth from categories c where parent_id is null
  union all
  select c.*, walk.depth + 1 from categories c join walk on c.parent_id = walk.id
)
select id, parent_id as parent, name, position, depth from walk;

create view feed_attributes as
select code, name, type, unit, nullif(array_to_string("values", '|'), '') as "values"
from attributes;

create view feed_products as
select id, handle, title, description, content_language as language,
  brand_id as brand, category_id as category, status
from products;

create view feed_product_attributes as
select product_id as product, attribute_code as attribute, value from product_attributes;

-- Colour=Pine|Size=S
create function options_text(options jsonb) returns text
language sql immutable parallel safe
return (
  select string_agg(concat(o ->> 'name', '=', o ->> 'value'), '|' order by nth)
  from jsonb_array_elements(options) with ordinality as list (o, nth)
);

create view feed_variants as
select sku, product_id as product, title, gtin, options_text(options) as options,
  weight_grams, length_mm, width_mm, height_mm, status, position
from variants;

-- At least two digits, more only where they were given.
create function price_text(amount numeric) returns text
language sql immutable parallel safe
return case when scale(trim_scale(amount)) < 2 then round(amount, 2) else trim_scale(amount) end::text;

create view feed_prices as
select sku, currency, price_text(amount) as amount, valid_from as "from", valid_until as until
from list_prices;

create view feed_collection_products as
select collection_id as collection, product_id as product, position from collection_products;

create view feed_media as
select id, product_id as product, sku, file, alt_text, position from media;

create view feed_descriptions as
select id as product, description from products;

-- The names from the root to each category.
create view category_paths as
with recursive walk as (
  select id, name as path from categories where parent_id is null
  union all
  select c.id, walk.path || ' > ' || c.name from categories c join walk on c.parent_id = walk.id
)
select id, path from walk;

-- A row a variant, or a row a variant and currency where it has list prices in several.
create view feed_items as
select v.sku, v.product_id as product, p.title as product_title, v.title as variant_title,
  c.path as category_path, b.name as brand, options_text(v.options) as options,
  trim_scale(v.weight_value)::text as weight_value, v.weight_unit, v.weight_grams,
  price_text(l.amount) as list_price, l.currency, v.status, v.sell_start, v.sell_end
from variants v
join products p on p.id = v.product_id
left join category_paths c on c.id = p.category_id
left join brands b on b.id = p.brand_id
-- A price of today, or of the last day of selling.
left join price_periods l on l.sku = v.sku
  and l.valid_from <= least(current_date, v.sell_end)
  and (l.valid_until is null or l.valid_until >= least(current_date, v.sell_end));
