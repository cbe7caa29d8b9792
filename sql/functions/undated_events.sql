-- The events that are not dated for all the days that a tick keeps dated: a month back and 400 days on, by the clock of
-- their protocol, and whatever day of theirs was moved into these from however far. With the days for which to date
-- each: some more at either end, so that an event is dated once a month and not anew each day. A release that dates
-- otherwise than the one before has to set the days until and from which events are dated to null.
create or replace function door.undated_events(as_of timestamptz)
returns table (
  protocol text, horizon_first date, horizon_last date, event text, title_lt text, title_en text, title_pl text,
  first_day date, last_day date, rrule text, until_day date, exceptions date[], first_edition integer, responsible text,
  version bigint)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  days_back constant integer := 31;
  days_ahead constant integer := 400;
  -- Days dated besides: two where a clock is set back or a zone changes, thirty until it is due again.
  more_back constant integer := 2;
  more_ahead constant integer := 30;
  -- Somewhere on earth it is this day still, and that one already.
  earliest date := (undated_events.as_of - interval '12 hours') at time zone 'UTC';
  latest date := (undated_events.as_of + interval '14 hours') at time zone 'UTC';
begin
  perform sutarta.require_daemon();
  return query
  with moved as materialized (
    select c.protocol_id, c.event_id, min(c.original_day::date) as first, max(c.original_day::date) as last
    from sutarta.occurrence_change c
    cross join lateral (select sutarta.today(c.protocol_id, undated_events.as_of) as day) t
    -- The first of these finds them by their index, the second is exact.
    where c.is_last and c.first_day between earliest - days_back and latest + days_ahead
      and c.first_day between t.day - days_back and t.day + days_ahead
    group by c.protocol_id, c.event_id
  ), near as (
    select e.protocol_id, e.id from sutarta.event e
    where e.dated_last is null or e.dated_last < latest + days_ahead or e.dated_first > earliest - days_back
    union
    select m.protocol_id, m.event_id from moved m
  )
  select a.code, least(k.first - more_back, m.first), greatest(k.last + more_ahead, m.last), e.code, e.titles ->> 'lt',
    e.titles ->> 'en', e.titles ->> 'pl', e.first_day::date, e.last_day::date, e.rrule, e.until_day::date, e.exceptions,
    e.first_edition, s.code, e.version
  from near n
  join sutarta.event e on e.protocol_id = n.protocol_id and e.id = n.id
  join sutarta.protocol a on a.id = e.protocol_id
  cross join lateral (select sutarta.today(a.id, undated_events.as_of) as day) t
  cross join lateral (select t.day - days_back as first, t.day + days_ahead as last) k
  left join sutarta.association s on s.id = e.responsible_id
  left join moved m on m.protocol_id = e.protocol_id and m.event_id = e.id
  where (e.dated_first <= least(k.first, m.first) and e.dated_last >= greatest(k.last, m.last)) is not true
  order by e.protocol_id, e.id;
end
$$;
