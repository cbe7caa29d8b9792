-- Writes an event with the fields that are named in place of its own, each checked. An event that is to come on another
-- first day keeps its length unless that is named too. History tells what has changed.
create or replace function sutarta.set_event_fields(
  held sutarta.event, fields jsonb, action text, capacity text, request uuid) returns text
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  titles jsonb := coalesce(held.titles::jsonb, '{}') || coalesce(fields -> 'titles', '{}');
  first date := coalesce(sutarta.said_day(fields, 'first'), held.first_day);
  last date := coalesce(
    sutarta.said_day(fields, 'last'), first + coalesce(held.last_day - held.first_day, 0));
  rule text := case when fields ? 'rule' then fields ->> 'rule' else held.rrule end;
  until date := case when fields ? 'until' then sutarta.said_day(fields, 'until') else held.until_day end;
  exceptions date[] := case when fields ? 'exceptions' then array(
      select sutarta.said_day(jsonb_build_object('exceptions', x), 'exceptions')
      from jsonb_array_elements(nullif(fields -> 'exceptions', 'null')) x) else held.exceptions end;
  edition integer := held.first_edition;
  responsible bigint := held.responsible_id;
  after sutarta.event;
  said text;
begin
  if titles = '{}' then
    perform sutarta.refuse(
      'SU012', 'An event has a title.', array['field', 'titles', 'value', '', 'allowed', '{"lt": "…"}']);
  end if;
  perform sutarta.require_days('first', first, last);
  perform sutarta.require_recurrence(rule);
  -- What is stored from before stays, until one of these is said anew.
  if fields ?| array['first', 'rule', 'exceptions'] then
    perform sutarta.require_beginning(rule, first, exceptions);
  end if;
  -- A single event does not end but with its days; one that comes no more loses the end of its series.
  if rule is null and not fields ? 'until' then until := null; end if;
  if until is not null and fields ?| array['first', 'until'] then
    perform sutarta.require_end(held, rule, first, until, coalesce(action, '') = 'end');
  end if;
  if fields ? 'first_edition' then
    if coalesce(fields ->> 'first_edition', '1') !~ '^[1-9][0-9]{0,3}$' then
      perform sutarta.refuse(
        'SU012', 'That is no number of an edition.',
        array['field', 'first_edition', 'value', fields ->> 'first_edition', 'allowed', '1–9999']);
    end if;
    edition := (fields ->> 'first_edition')::integer;
  end if;
  if fields ? 'responsible' then
    responsible := sutarta.registered_party(held.protocol_id, fields ->> 'responsible', 'responsible');
  end if;
  said := sutarta.write_event(
    held.protocol_id, held.code, titles, first, last, rule, until, exceptions, edition, responsible, false);
  if said = 'unchanged' then return said; end if;
  select e.* into strict after from sutarta.event e where e.protocol_id = held.protocol_id and e.code = held.code;
  perform sutarta.record_event(
    after,
    coalesce(action, case
      when held.until_day is null and after.until_day is not null then 'end'
      when held.until_day is not null and after.until_day is null then 'resume'
      else 'change'
    end),
    capacity, null, sutarta.event_changes(held, after), null, request);
  return said;
end
$$;
