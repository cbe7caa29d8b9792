-- Names the members in which what is to be stored differs from what is.
create or replace function sutarta.differing(stored jsonb, loaded jsonb) returns text[]
language sql immutable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select coalesce(array_agg(l.key order by l.key), '{}')
  from jsonb_each(loaded) l
  where l.value is distinct from stored -> l.key
$$;
