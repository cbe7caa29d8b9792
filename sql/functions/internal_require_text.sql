-- Refuses a text that is none, blank, or longer than anybody reads.
create or replace function sutarta.require_text(field text, value text, most integer default 10000) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(value ~ '[^[:space:]]' and length(value) <= most, false) then
    perform sutarta.refuse(
      'SU012', 'The text is missing, or too long.',
      array['field', field, 'value', coalesce(left(value, 100), ''), 'allowed', '1–' || most]);
  end if;
end
$$;
