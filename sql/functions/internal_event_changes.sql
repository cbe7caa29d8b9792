-- What differs between an event before and after, field by field, as history keeps it; nothing where it does not.
create or replace function sutarta.event_changes(before sutarta.event, after sutarta.event) returns jsonb
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select jsonb_object_agg(n.key, jsonb_build_array(w.value, n.value) order by n.key)
  from jsonb_each(jsonb_build_object(
    'titles', after.titles, 'first', after.first_day, 'last', after.last_day, 'rule', after.rrule,
    'until', after.until_day, 'exceptions', to_jsonb(after.exceptions), 'first_edition', after.first_edition,
    'responsible', (select a.code from sutarta.association a where a.id = after.responsible_id))) n
  join jsonb_each(jsonb_build_object(
    'titles', before.titles, 'first', before.first_day, 'last', before.last_day, 'rule', before.rrule,
    'until', before.until_day, 'exceptions', to_jsonb(before.exceptions), 'first_edition', before.first_edition,
    'responsible', (select a.code from sutarta.association a where a.id = before.responsible_id))) w on w.key = n.key
  where n.value is distinct from w.value
$$;
