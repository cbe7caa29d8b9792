-- Refuses to bring a measure back into a plan that has come to its end. The caller holds the plan, so that it cannot end
-- at the same moment.
create or replace function sutarta.require_open_plan(measure sutarta.measure, action text) returns void
language plpgsql stable
as $$
declare
  plan_matter sutarta.matter := row(measure.protocol_id, 'plan', measure.plan_id, null, null, null, null);
begin
  if (select s.is_final from sutarta.life_cycle_state s
      where s.subject = measure.subject and s.state = measure.state)
    and (select s.is_final from sutarta.plan p
      join sutarta.life_cycle_state s on s.subject = p.subject and s.state = p.state
      where p.protocol_id = measure.protocol_id and p.id = measure.plan_id) then
    perform sutarta.refuse(
      'SU001', 'The measure''s plan has come to its end.',
      sutarta.case_facts(plan_matter) || array['action', action, 'allowed', '']
      || sutarta.last_move_facts(plan_matter));
  end if;
end
$$;
