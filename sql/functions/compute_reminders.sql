-- Looks anew at the reminders of up to so many protocols: those in which something has changed since the last tick,
-- and those for which a new day has begun. Comes back with how many protocols those were and how many reminders were
-- made; none is left when no protocol was.
create or replace function door.compute_reminders(as_of timestamptz, at_most integer default 1000)
returns table (protocols integer, reminders integer)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
-- Compiling these statements takes longer than running them.
set jit = off
as $$
#variable_conflict use_column
declare
  own record;
  looked integer := 0;
  made integer := 0;
begin
  perform sutarta.require_daemon();
  if not sutarta.read_clock(compute_reminders.as_of) then return query select 0, 0; return; end if;
  insert into sutarta.reminding (protocol_id)
  select a.id from sutarta.protocol a
  where not exists (select from sutarta.reminding g where g.protocol_id = a.id)
  order by a.id
  on conflict do nothing;
  for own in
    select g.protocol_id, t.today
    from sutarta.reminding g
    join sutarta.protocol a on a.id = g.protocol_id
    cross join lateral (select (compute_reminders.as_of at time zone a.time_zone)::date as today) t
    -- A clock that was set back makes nothing new.
    where g.computed_on is null or g.computed_on < t.today
      or g.computed_on = t.today and exists (select from sutarta.stirred s where s.protocol_id = g.protocol_id)
    -- Whoever has waited longest: where a tick's time is always used up, each has its turn.
    order by g.computed_on nulls first, g.protocol_id
    limit at_most
    for no key update of g skip locked
  loop
    -- First of all: what is stirred from now on is for the next tick.
    with gone as (
      delete from sutarta.stirred s where s.protocol_id = own.protocol_id returning s.protocol_id
    )
    -- What has changed is to be counted anew, too.
    insert into sutarta.uncounted (protocol_id) select distinct g.protocol_id from gone g;
    made := made + sutarta.remind(own.protocol_id, own.today);
    update sutarta.reminding g set computed_on = own.today where g.protocol_id = own.protocol_id;
    looked := looked + 1;
  end loop;
  return query select looked, made;
end
$$;
