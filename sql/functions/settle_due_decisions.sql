-- Settles the questions whose time has come by the protocol's clock: the last day for ballots or of a negotiation has
-- passed, or silence has become consent; and counts anew where a party has left or joined. Gives how many it moved.
-- What somebody else holds at this moment is left for the next tick, and what cannot be settled holds up nothing else.
create or replace function door.settle_due_decisions(as_of timestamptz) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '1s'
as $$
declare
  due record;
  held sutarta.decision;
  before text;
  busy_protocol_id bigint := 0;
  moved integer := 0;
begin
  perform sutarta.require_daemon();
  -- At no time, or at the end of time, nobody would be left to vote.
  if not coalesce(isfinite(as_of), false) then
    perform sutarta.refuse(
      'SU012', 'The time is missing.', array['field', 'as_of', 'value', coalesce(as_of::text, ''), 'allowed', 'now']);
  end if;
  for due in
    select d.protocol_id, d.number, t.today
    from sutarta.decision d
    join sutarta.protocol p on p.id = d.protocol_id
    cross join lateral (select (settle_due_decisions.as_of at time zone p.time_zone)::date as today) t
    where d.is_open and (
      d.last_day < t.today or d.tacit_on <= t.today
      or exists (
        select from sutarta.negotiation n
        where n.protocol_id = d.protocol_id and n.decision = d.number and n.last_day < t.today)
      or sutarta.eligible_differs(d, t.today))
    order by d.protocol_id, d.number
  loop
    continue when due.protocol_id = busy_protocol_id;
    begin
      -- The protocol first: one question's plan and the next one's would otherwise be taken before it.
      update sutarta.protocol p set version = p.version + 1 where p.id = due.protocol_id;
      held := sutarta.hold_question(due.protocol_id, due.number);
      before := held.state;
      held := sutarta.recount(held, due.today);
      held := sutarta.settle(held, due.today);
      if held.state <> before then moved := moved + 1; end if;
    exception
      when lock_not_available then
        busy_protocol_id := due.protocol_id;
      -- This the caller may try again.
      when serialization_failure then raise;
      when others then
        raise warning 'decision % of protocol % is not settled: % (%)', due.number, due.protocol_id, sqlerrm, sqlstate;
    end;
  end loop;
  return moved;
end
$$;
