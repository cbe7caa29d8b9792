-- Makes the moves of plans that a date alone causes, where the plan's first day has come by the protocol's clock.
-- A plan that somebody else is moving at this moment is left for the next tick.
create or replace function door.start_due_plans(as_of timestamptz) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
as $$
declare
  due record;
  started integer := 0;
begin
  perform sutarta.require_daemon();
  for due in
    select p.protocol_id, p.id, r.action
    from sutarta.life_cycle_role r
    join sutarta.plan p on p.subject = r.subject and p.state = r.from_state
    join sutarta.protocol a on a.id = p.protocol_id
    where r.role = 'daemon' and p.first_day <= (start_due_plans.as_of at time zone a.time_zone)::date
    order by p.protocol_id, p.id
    for no key update of p skip locked
  loop
    perform sutarta.make_plan_move(due.protocol_id, due.id, due.action, null, array['daemon']);
    started := started + 1;
  end loop;
  return started;
end
$$;
