-- SHA-256 of a content: jsonb writes the same content the same way, whatever the order of its making.
create or replace function sutarta.content_hash(content jsonb) returns bytea
language sql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$ select sha256(convert_to(content::text, 'UTF8')) $$;
