-- How people are reminded in the protocols of whoever asks: of each protocol its own ladder and after how many days
-- without news of a measure its lead is asked, then the measures of plans that go on, and the events, with ladders of
-- their own.
create or replace function door.ladders()
returns table (protocol text, rungs integer[], silence_days integer, plan text, number text, event text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_person();
  return query
    select a.code, x.rungs, x.silence_days, x.plan, x.number, x.event
    from sutarta.protocol a
    cross join lateral (
      select 1 as rank, a.ladder as rungs, g.silence_days, null::text as plan, null::text as number, null::text as event,
        0 as place
      from (select 1) one
      left join sutarta.reminding g on g.protocol_id = a.id
      union all
      select 2, l.rungs, null, p.code, m.number, null, m.position
      from sutarta.ladder l
      join sutarta.measure m on m.protocol_id = l.protocol_id and m.id = l.measure_id
      join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
      join sutarta.life_cycle_state s on s.subject = p.subject and s.state = p.state and not s.is_final
      where l.protocol_id = a.id
      union all
      select 3, l.rungs, null, null, null, e.code, 0
      from sutarta.ladder l
      join sutarta.event e on e.protocol_id = l.protocol_id and e.id = l.event_id
      where l.protocol_id = a.id) x
    where a.id = any (sutarta.visible_protocols())
    order by a.code, x.rank, x.plan, x.place, x.event;
end
$$;
