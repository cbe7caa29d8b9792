-- Ends the amendments of a plan that no longer fit it, and what was being decided about them. The caller holds the plan.
create or replace function sutarta.lapse_amendments(protocol_id bigint, plan_id bigint) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  proposal sutarta.amendment;
begin
  for proposal in
    select a.* from sutarta.amendment a
    join sutarta.life_cycle_state s on s.subject = a.subject and s.state = a.state and not s.is_final
    where a.protocol_id = lapse_amendments.protocol_id and a.plan_id = lapse_amendments.plan_id
    order by a.number
  loop
    continue when sutarta.amendment_fits(proposal);
    perform sutarta.move_amendment(proposal, 'lapse', null, array['consequence']);
  end loop;
  perform sutarta.lapse_questions(lapse_amendments.protocol_id, lapse_amendments.plan_id, null);
end
$$;
