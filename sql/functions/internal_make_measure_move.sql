-- Moves a measure along its life cycle as somebody in these roles. Whoever raises the measure's version first goes
-- first; everybody else waits for the end of that transaction, at every isolation level. A move that is meant to follow
-- a version follows no other.
-- Neither this nor what every move calls sets the search_path: only doors call them, which have set it. Doing so again
-- and again took a tenth of a move.
create or replace function sutarta.make_measure_move(
  protocol_id bigint, measure_id bigint, action text, account text, roles text[], request uuid default null,
  after_version bigint default null, out state text, out moved_at timestamptz)
language plpgsql
as $$
declare
  held sutarta.measure;
  matter sutarta.matter;
  checked record;
begin
  -- What a draft says is its plan's content, and what has ended may not come back into a plan that has: such a move
  -- holds the plan too, and first. The action tells it; the state may be another once the measure is held.
  update sutarta.plan p set version = p.version + 1
  from sutarta.measure m
  where m.protocol_id = make_measure_move.protocol_id and m.id = make_measure_move.measure_id
    and p.protocol_id = m.protocol_id and p.id = m.plan_id
    and exists (
      select from sutarta.life_cycle_move v
      join sutarta.life_cycle_state s
        on s.subject = v.subject and s.state = v.from_state and (s.is_initial or s.is_final)
      where v.subject = m.subject and v.action = make_measure_move.action);
  update sutarta.measure m set version = m.version + 1
  where m.protocol_id = make_measure_move.protocol_id and m.id = make_measure_move.measure_id
  returning m.* into strict held;
  if held.version <> after_version + 1 then roles := '{}'; end if;
  matter := sutarta.matter_of(held);
  select * into checked from sutarta.check_move(matter, held.state, action, account, roles, is_plain => true);
  perform sutarta.require_open_plan(held, action);
  if action = 'start' then perform sutarta.require_needs(held); end if;
  update sutarta.measure m set state = checked.to_state
  where m.protocol_id = held.protocol_id and m.id = held.id;
  moved_at := sutarta.record_move(
    matter, held.state, action, checked.to_state, account, checked.capacity, held.version, request => request);
  state := checked.to_state;
  -- What leaves a draft, or comes back into it, changes what is voted on.
  if exists (
    select from sutarta.life_cycle_state s
    where s.subject = held.subject and s.is_initial and s.state in (held.state, checked.to_state)) then
    perform sutarta.content_changed(held.protocol_id, held.plan_id, held.id, null);
  end if;
  perform sutarta.lapse_questions(held.protocol_id, held.plan_id, held.id);
end
$$;
