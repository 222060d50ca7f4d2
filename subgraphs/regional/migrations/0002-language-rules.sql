-- A rule may ask for the language of the text's locale.
alter table brand_rules drop constraint brand_rules_kind_check;
alter table brand_rules add constraint brand_rules_kind_check check (
  kind in ('FORBIDDEN_TERM', 'REQUIRED_TERM', 'MAX_LENGTH', 'MIN_LENGTH', 'PATTERN', 'GLOSSARY', 'LANGUAGE')
);
