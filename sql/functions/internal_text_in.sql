-- Reads a text in a language, or else in Lithuanian, English, Polish, or whatever there is, in this order.
create or replace function sutarta.text_in(texts jsonb, language text) returns text
language sql immutable parallel safe
as $$
  select coalesce(
    texts ->> language, texts ->> 'lt', texts ->> 'en', texts ->> 'pl',
    pg_catalog.jsonb_path_query_first(texts, '$.*') #>> '{}')
$$;
