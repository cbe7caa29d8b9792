-- Refuses to start a measure before what it waits for has ended, and its days have passed since.
create or replace function sutarta.require_needs(held sutarta.measure) returns void
language plpgsql stable
as $$
declare
  unmet text;
begin
  -- Most wait for nothing, and are not to wait for this.
  if not exists (
    select from sutarta.measure_dependency n
    where n.protocol_id = held.protocol_id and n.measure_id = held.id) then
    return;
  end if;
  select string_agg(m.number, ', ' order by m.position, m.id) into unmet
  from sutarta.measure_dependency n
  join sutarta.measure m on m.protocol_id = n.protocol_id and m.id = n.needs_id
  join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
  left join lateral sutarta.last_move(sutarta.matter_of(m)) h on s.is_final
  where n.protocol_id = held.protocol_id and n.measure_id = held.id
    and (not s.is_final
      or sutarta.today(held.protocol_id, h.at) + n.delay_days > sutarta.today(held.protocol_id));
  if unmet is not null then
    perform sutarta.refuse(
      'SU006', 'What the measure waits for has not ended.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['action', 'start', 'field', 'needs', 'value', unmet]);
  end if;
end
$$;
