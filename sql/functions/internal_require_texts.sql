-- Refuses what is no text by language: {"lt": "…", "en": "…"}, none of them blank or longer than anybody reads.
create or replace function sutarta.require_texts(field text, value jsonb) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if length(value::text) <= 10000 then
    perform value::sutarta.localized;
    if jsonb_typeof(value) = 'object' then return; end if;
  end if;
  raise check_violation;
exception when check_violation then
  perform sutarta.refuse(
    'SU012', 'That is no text by language.',
    array['field', field, 'value', coalesce(left(value::text, 100), ''), 'allowed', '{"lt": "…", "en": "…"}']);
end
$$;
