-- A term in its one form, its days as days are written everywhere; refuses one that lacks a part, has a day that is none,
-- or ends before it begins. Words like "tomorrow" would mean another day when what was agreed is done.
drop function if exists sutarta.require_term(jsonb);
create or replace function sutarta.checked_term(term jsonb) returns jsonb
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  is_term boolean;
begin
  perform sutarta.require_kind('term', term, 'object');
  select bool_and(coalesce(d.day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', d.name = 'due')) into is_term
  from (values ('first', term ->> 'first'), ('last', term ->> 'last'), ('due', term ->> 'due')) d (name, day);
  if not coalesce(
    is_term and jsonb_typeof(term -> 'phrase') = 'string' and term ->> 'phrase' ~ '[^[:space:]]'
    and (term ->> 'first')::date <= (term ->> 'last')::date
    and term ->> 'kind' in ('continuous', 'dated', 'periodic', 'as_needed', 'fuzzy'), false) then
    perform sutarta.refuse(
      'SU012', 'The term lacks a part, or ends before it begins.',
      array['field', 'term', 'value', term::text, 'allowed', '{"phrase", "kind", "first" ≤ "last", "due"}']);
  end if;
  return jsonb_build_object(
    'phrase', term ->> 'phrase', 'kind', term ->> 'kind', 'first', (term ->> 'first')::date,
    'last', (term ->> 'last')::date, 'due', (term ->> 'due')::date);
exception when invalid_datetime_format or datetime_field_overflow then
  perform sutarta.refuse(
    'SU012', 'The term has a day that is none.',
    array['field', 'term', 'value', term::text, 'allowed', '2025-12-31']);
end
$$;
