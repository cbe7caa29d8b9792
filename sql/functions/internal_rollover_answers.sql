-- The answer for each measure of a plan that wants one: its own, or that of the measure that it is part of. Null for
-- none. A proposal that was taken back wants none.
create or replace function sutarta.rollover_answers(held sutarta.plan, answers jsonb)
returns table (measure_id bigint, number text, is_finished boolean, own jsonb, answer text, reason text)
language plpgsql stable rows 20
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    with recursive said as (
      select x ->> 'number' as number, x as own from jsonb_array_elements(answers) x
    ), tree as (
      select m.id, m.number, m.state, m.subject, s.own, s.own ->> 'answer' as answer, s.own ->> 'reason' as reason
      from sutarta.measure m left join said s on s.number = m.number
      where m.protocol_id = held.protocol_id and m.plan_id = held.id and m.parent_id is null
      union all
      select m.id, m.number, m.state, m.subject, s.own, coalesce(s.own ->> 'answer', t.answer),
        coalesce(s.own ->> 'reason', t.reason)
      from tree t
      join sutarta.measure m
        on m.protocol_id = held.protocol_id and m.plan_id = held.id and m.parent_id = t.id
      left join said s on s.number = m.number
    )
    select t.id, t.number,
      -- Finished is what can be reopened: it was done.
      exists (
        select from sutarta.life_cycle_move v
        where v.subject = t.subject and v.from_state = t.state and v.action = 'reopen'),
      t.own, t.answer, t.reason
    from tree t
    join sutarta.measure m on m.protocol_id = held.protocol_id and m.id = t.id
    where not exists (
      select from sutarta.life_cycle_move v
      where v.subject = t.subject and v.from_state = t.state and v.action = 'undo_withdraw')
    order by m.position, m.id;
end
$$;
