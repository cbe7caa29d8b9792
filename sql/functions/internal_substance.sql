-- Of these fields those of substance: what people vote on.
create or replace function sutarta.substance(subject text, fields jsonb) returns jsonb
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select coalesce(jsonb_object_agg(e.key, e.value), '{}')
  from jsonb_each(fields) e
  join sutarta.content_field f on f.subject = substance.subject and f.field = e.key and f.is_substance
$$;
