-- Finds the plan that is meant: the one named, or the one that has come farthest without having come to its end — a
-- draft for the next year does not hide the plan in progress —, the latest where there are several. The caller has found the protocol, and with it whether the session sees it.
create or replace function sutarta.find_plan(protocol_id bigint, plan text) returns bigint
language plpgsql stable
as $$
declare
  found_id bigint;
begin
  select p.id into found_id
  from sutarta.plan p
  join sutarta.life_cycle_state s on s.subject = p.subject and s.state = p.state
  where p.protocol_id = find_plan.protocol_id and (find_plan.plan is null or p.code = find_plan.plan)
  order by s.is_final, s.position desc, p.first_day desc, p.id desc
  limit 1;
  if found_id is null then
    perform sutarta.refuse(
      'SU003', 'There is no such plan, or it is not yours to see.',
      array['subject', 'plan', 'plan', plan, 'protocol', (
        select p.code from sutarta.protocol p where p.id = find_plan.protocol_id)]);
  end if;
  return found_id;
end
$$;
