-- Words of commerce that different departments use for the same thing. A search for one finds the others.
insert into synonyms (concept, term)
select concept, unnest(string_to_array(terms, ' '))
from (values
  ('price', 'price cost amount'),
  ('stock', 'stock inventory availability'),
  ('available', 'available obtainable'),
  ('shipment', 'shipment delivery parcel consignment package'),
  ('customer', 'customer shopper buyer client'),
  ('product', 'product item article goods'),
  ('variant', 'variant sku'),
  ('rating', 'rating review stars feedback'),
  ('promotion', 'promotion discount offer deal rebate'),
  ('campaign', 'campaign advertisement'),
  ('translation', 'translation localization localisation language locale'),
  ('brand', 'brand make manufacturer'),
  ('category', 'category taxonomy classification'),
  ('picture', 'picture image photo media'),
  ('warehouse', 'warehouse location depot'),
  ('reservation', 'reservation allocation'),
  ('supplier', 'supplier vendor'),
  ('carrier', 'carrier courier forwarder'),
  ('market', 'market country region'),
  ('barcode', 'barcode gtin ean'),
  ('order', 'order purchase'),
  ('return', 'return refund'),
  ('size', 'size dimension measurement'),
  ('colour', 'colour color'),
  ('title', 'title name caption'),
  ('owner', 'owner responsible')
) as groups (concept, terms);
