-- Brings the summaries of up to so many protocols up to date: of those in which something has changed, and of those for
-- which a new day has begun, as what is late depends on it. Of a protocol it looks at the plans that have not ended,
-- those that history has told of since, and those that such a plan carries on. Comes back with how many protocols those
-- were; none is left when there was none.
create or replace function door.count_summaries(as_of timestamptz, at_most integer default 1000) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
-- Compiling these statements takes longer than running them.
set jit = off
as $$
declare
  own record;
  sight pg_snapshot;
  is_stirred boolean;
  counted integer := 0;
begin
  perform sutarta.require_daemon();
  insert into sutarta.counting (protocol_id)
  select a.id from sutarta.protocol a
  where not exists (select from sutarta.counting g where g.protocol_id = a.id)
  order by a.id
  on conflict do nothing;
  for own in
    select g.protocol_id, g.seen, g.counted_for, t.today
    from sutarta.counting g
    join sutarta.protocol a on a.id = g.protocol_id
    cross join lateral (select (count_summaries.as_of at time zone a.time_zone)::date as today) t
    -- A clock that was set back makes nothing late that was not, nor the other way about.
    where g.counted_for is null or g.counted_for < t.today
      or exists (select from sutarta.uncounted u where u.protocol_id = g.protocol_id)
    -- Whoever has waited longest: where a tick's time is always used up, each has its turn.
    order by g.counted_at nulls first, g.protocol_id
    limit at_most
    for no key update of g skip locked
  loop
    -- First of all: what is changed from now on is for the next tick.
    delete from sutarta.uncounted u where u.protocol_id = own.protocol_id;
    is_stirred := found or own.seen is null;
    sight := pg_current_snapshot();
    perform sutarta.count_plan(own.protocol_id, p.id, greatest(own.counted_for, own.today))
    from sutarta.plan p
    join sutarta.life_cycle_state s on s.subject = p.subject and s.state = p.state
    where p.protocol_id = own.protocol_id and (
      not s.is_final or own.seen is null
      or p.id in (
        select h.plan_id from sutarta.history h
        where h.protocol_id = own.protocol_id and h.xid >= pg_snapshot_xmin(own.seen)
          and not pg_visible_in_snapshot(h.xid, own.seen))
      or p.id in (
        select x.plan_id from sutarta.measure_answer x
        join sutarta.plan n on n.protocol_id = x.protocol_id and n.id = x.next_plan_id
        join sutarta.life_cycle_state i on i.subject = n.subject and i.state = n.state and not i.is_final
        where x.protocol_id = own.protocol_id));
    if is_stirred then perform sutarta.count_protocol(own.protocol_id); end if;
    update sutarta.counting g
    set counted_for = greatest(g.counted_for, own.today), counted_at = count_summaries.as_of, seen = sight
    where g.protocol_id = own.protocol_id;
    counted := counted + 1;
  end loop;
  return counted;
end
$$;
