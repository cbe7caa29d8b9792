-- A field's value as people read it: a text in their language, codes in a row; null for no value.
create or replace function sutarta.field_text(field text, value jsonb, language text) returns text
language plpgsql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return case
    when value is null or jsonb_typeof(value) = 'null' then null
    when field = 'titles' then sutarta.text_in(value, language)
    when field = 'term' then value ->> 'phrase'
    when field = 'measure' then sutarta.text_in(value -> 'titles', language)
    when jsonb_typeof(value) = 'array' then (
      select string_agg(e, ', ' order by n) from jsonb_array_elements_text(value) with ordinality x (e, n))
    when jsonb_typeof(value) = 'object' then (
      -- What a measure waits for, and for how many days more.
      select string_agg(e.key || coalesce(' +' || nullif(e.value #>> '{}', '0'), ''), ', ' order by e.key)
      from jsonb_each(value) e)
    else value #>> '{}'
  end;
end
$$;
