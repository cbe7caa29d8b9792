-- Refuses to bring a measure back into a plan that has come to its end. Such a move holds the plan, so that the plan
-- cannot end at the same moment.
create or replace function sutarta.require_open_plan(measure sutarta.measure, action text) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  is_over boolean;
  plan_matter sutarta.matter := row(measure.protocol_id, 'plan', measure.plan_id, null, null, null, null);
begin
  if not (select s.is_final from sutarta.life_cycle_state s
          where s.subject = measure.subject and s.state = measure.state) then
    return;
  end if;
  update sutarta.plan p set version = p.version + 1
  from sutarta.life_cycle_state s
  where p.protocol_id = measure.protocol_id and p.id = measure.plan_id
    and s.subject = p.subject and s.state = p.state
  returning s.is_final into strict is_over;
  if is_over then
    perform sutarta.refuse(
      'SU001', 'The measure''s plan has come to its end.',
      sutarta.case_facts(plan_matter) || array['action', action, 'allowed', '']
      || sutarta.last_move_facts(plan_matter));
  end if;
end
$$;
