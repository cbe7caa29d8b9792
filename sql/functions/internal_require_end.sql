-- Refuses an end that an event cannot have: a single one has none, and a series does not end before its first day. One
-- that has not begun may be ended before it does, where that is what is asked: then it never takes place.
create or replace function sutarta.require_end(
  held sutarta.event, rule text, first date, until date, may_precede boolean) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if rule is null then
    perform sutarta.refuse(
      'SU012', 'A single event has no end of a series.',
      array['field', 'ends', 'value', until::text, 'allowed', case when may_precede then 'cancel' else 'rule' end,
        'event', held.code]);
  end if;
  if until < first and not (may_precede and first > sutarta.today(held.protocol_id)) then
    perform sutarta.refuse(
      'SU012', 'The series ends before its first day.',
      array['field', 'ends', 'value', until::text, 'allowed', '≥ ' || first]);
  end if;
end
$$;
