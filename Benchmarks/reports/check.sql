-- What must hold of a register that was written past the doors: it fails when something does not.
\set ON_ERROR_STOP on
set client_min_messages = warning;
-- Every reference, checked as if it were new.
select format('alter table %1$s drop constraint %2$I, add constraint %2$I %3$s', conrelid::regclass, conname,
  pg_get_constraintdef(oid))
from pg_constraint
where contype = 'f' and connamespace = 'sutarta'::regnamespace \gexec

create function pg_temp.none(what text, query text) returns void
language plpgsql
as $$
declare
  found bigint;
begin
  execute 'select count(*) from (' || query || ') x' into found;
  if found > 0 then raise exception '%: %', what, found; end if;
end
$$;
select pg_temp.none('moves that do not follow from the one before', $$
  select from (
    select h.*, lag(h.to_state, 1, 'nothing') over w as before, lag(h.at) over w as before_at,
      lag(h.version) over w as before_version
    from sutarta.history h
    window w as (partition by h.protocol_id, h.subject, h.plan_id, h.measure_id, h.amendment, h.decision, h.voter_id,
      h.event_id order by h.version)) m
  where m.from_state <> m.before or m.version <= m.before_version or m.before_version is null and m.version <> 1
    or m.at < m.before_at $$) \g /dev/null
select pg_temp.none('moves without a life cycle', $$
  select from sutarta.history h
  where not exists (
    select from sutarta.life_cycle_role r
    where r.subject = h.subject and r.from_state = h.from_state and r.action = h.action and r.role = h.capacity) $$)
\g /dev/null
create temporary table last_move as
select distinct on (h.protocol_id, h.subject, h.plan_id, h.measure_id, h.amendment, h.decision, h.voter_id) h.*
from sutarta.history h
where h.event_id is null
order by h.protocol_id, h.subject, h.plan_id, h.measure_id, h.amendment, h.decision, h.voter_id, h.version desc;
analyze last_move;
select pg_temp.none('matters that are not as history left them', $$
  select from (
    select protocol_id, id as plan_id, null::bigint as measure_id, null::integer as amendment, null::integer as decision,
      null::bigint as voter_id, subject, state, version from sutarta.plan
    union all
    select protocol_id, plan_id, id, null, null, null, subject, state, version from sutarta.measure
    union all
    select protocol_id, plan_id, null, number, null, null, subject, state, version from sutarta.amendment
    union all
    select protocol_id, plan_id, measure_id, amendment, number, null, subject, state, version from sutarta.decision
    union all
    select b.protocol_id, d.plan_id, d.measure_id, d.amendment, b.decision, b.association_id, b.subject, b.state,
      b.version
    from sutarta.ballot b join sutarta.decision d on d.protocol_id = b.protocol_id and d.number = b.decision
    union all
    select id, null, null, null, null, null, subject, state, version from sutarta.protocol) m
  full join last_move h
    on h.protocol_id = m.protocol_id and h.subject = m.subject and h.plan_id is not distinct from m.plan_id
    and h.measure_id is not distinct from m.measure_id and h.amendment is not distinct from m.amendment
    and h.decision is not distinct from m.decision and h.voter_id is not distinct from m.voter_id
  where h.to_state is distinct from m.state or h.version > m.version $$) \g /dev/null
select pg_temp.none('measures whose moments are not those of history', $$
  select from sutarta.measure m
  join (
    select h.protocol_id, h.measure_id,
      max(h.at) filter (where h.from_state <> h.to_state) as state_since,
      max(h.at) filter (where h.action = 'agree') as agreed_at,
      min(h.at) filter (where h.action = 'start' and h.version > coalesce(u.undone, 0)) as started_at
    from sutarta.history h
    left join (
      select protocol_id, measure_id, max(version) as undone from sutarta.history
      where subject = 'measure' and action = 'undo_start' group by 1, 2) u using (protocol_id, measure_id)
    where h.subject = 'measure'
    group by h.protocol_id, h.measure_id) h on h.protocol_id = m.protocol_id and h.measure_id = m.id
  join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
  where (m.state_since, m.agreed_at, m.started_at, m.ended_at) is distinct from
    (h.state_since, h.agreed_at, h.started_at, case when s.is_final then h.state_since end)
    and m.state_since is not null $$) \g /dev/null
select pg_temp.none('decisions and ballots whose moments are not those of history', $$
  select from last_move h
  join sutarta.decision d on d.protocol_id = h.protocol_id and d.number = h.decision
  join sutarta.life_cycle_state s on s.subject = d.subject and s.state = d.state
  left join sutarta.ballot b
    on b.protocol_id = h.protocol_id and b.decision = h.decision and b.association_id = h.voter_id
  where h.subject = 'decision' and d.settled_at is distinct from case when s.is_final then h.at end
    or h.subject = 'ballot' and b.cast_at is distinct from h.at $$) \g /dev/null
