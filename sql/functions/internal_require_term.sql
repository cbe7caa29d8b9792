-- Refuses a term that lacks a part, or ends before it begins.
create or replace function sutarta.require_term(term jsonb) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(
    term ->> 'phrase' ~ '[^[:space:]]' and (term ->> 'first')::date <= (term ->> 'last')::date
    and term ->> 'kind' in ('continuous', 'dated', 'periodic', 'as_needed', 'fuzzy'), false) then
    perform sutarta.refuse(
      'SU012', 'The term lacks a part, or ends before it begins.',
      array['field', 'term', 'value', term::text, 'allowed', '{"phrase", "kind", "first" ≤ "last", "due"}']);
  end if;
exception when invalid_datetime_format or datetime_field_overflow then
  perform sutarta.refuse(
    'SU012', 'The term has a day that is none.',
    array['field', 'term', 'value', term::text, 'allowed', '2025-12-31']);
end
$$;
