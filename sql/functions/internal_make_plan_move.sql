-- Moves a plan along its life cycle, with its consequences for the plan's measures. Whoever raises the plan's version
-- first goes first; everybody else waits for the end of that transaction, at every isolation level.
create or replace function sutarta.make_plan_move(
  protocol_id bigint, plan_id bigint, action text, account text, roles text[], request uuid default null,
  decision integer default null, out state text, out moved_at timestamptz)
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  locked sutarta.plan;
  checked record;
  unanswered text;
begin
  update sutarta.plan p set version = p.version + 1
  where p.protocol_id = make_plan_move.protocol_id and p.id = make_plan_move.plan_id
  returning p.* into strict locked;
  select * into checked from sutarta.check_move(
    sutarta.matter_of(locked), locked.state, action, account, roles, is_plain => true);

  -- A plan does not end before each of its measures has.
  if (select s.is_final from sutarta.life_cycle_state s
      where s.subject = locked.subject and s.state = checked.to_state) then
    select string_agg(m.number, ', ' order by m.position, m.id) into unanswered
    from sutarta.measure m
    join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
    where m.protocol_id = locked.protocol_id and m.plan_id = locked.id and not s.is_final;
    if unanswered is not null then
      perform sutarta.refuse(
        'SU006', 'Not every measure of the plan has been answered for.',
        sutarta.case_facts(sutarta.matter_of(locked)) || array['action', action, 'value', unanswered]);
    end if;
  end if;

  state := checked.to_state;
  update sutarta.plan p set state = checked.to_state
  where p.protocol_id = locked.protocol_id and p.id = locked.id;
  moved_at := sutarta.record_move(
    sutarta.matter_of(locked), locked.state, action, checked.to_state, account, checked.capacity, locked.version,
    request => request);

  -- What a plan's parties decide of a draft, they decide of every measure that is still one.
  with moved as (
    update sutarta.measure m set state = x.to_state, version = m.version + 1
    from sutarta.life_cycle_move x
    join sutarta.life_cycle_state s on s.subject = x.subject and s.state = x.from_state and s.is_initial
    where m.protocol_id = locked.protocol_id and m.plan_id = locked.id
      and x.subject = m.subject and x.from_state = m.state and x.action = make_plan_move.action
      and exists (
        select from sutarta.life_cycle_state d
        where d.subject = locked.subject and d.state = locked.state and d.is_initial)
    returning m.protocol_id, m.plan_id, m.id, m.subject, x.from_state, x.to_state, m.version
  )
  insert into sutarta.history (
    protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, login, person_id, capacity, version,
    request)
  select
    v.protocol_id, moved_at, v.subject, v.plan_id, v.id, v.from_state, make_plan_move.action, v.to_state,
    session_user::text, sutarta.me(), checked.capacity, v.version, make_plan_move.request
  from moved v;

  perform sutarta.stir(locked.protocol_id);
  -- What has been agreed is kept as it was agreed.
  if locked.revision = 0 and action = 'agree' then
    perform sutarta.keep_revision(locked.protocol_id, locked.id, decision, null, moved_at);
    -- With its first plan a protocol that is in force is in progress. Whoever agrees holds it, before the plan.
    if exists (
      select from sutarta.protocol p
      join sutarta.life_cycle_move m on m.subject = p.subject and m.from_state = p.state and m.action = 'begin'
      where p.id = locked.protocol_id) then
      perform sutarta.move_protocol(locked.protocol_id, 'begin', null, array['consequence'], request => request);
    end if;
  end if;
  perform sutarta.lapse_amendments(locked.protocol_id, locked.id);
end
$$;
