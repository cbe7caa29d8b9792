-- What differs between two states of the fields: {"term": [from, to], …}; null for nothing.
create or replace function sutarta.field_changes(before jsonb, after jsonb) returns jsonb
language sql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select jsonb_object_agg(a.key, jsonb_build_array(before -> a.key, a.value))
  from jsonb_each(after) a
  where a.value is distinct from before -> a.key
$$;
