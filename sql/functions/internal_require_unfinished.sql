-- Refuses to add to a plan that has come to its end. The caller holds it.
create or replace function sutarta.require_unfinished(held sutarta.plan, action text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if (select s.is_final from sutarta.life_cycle_state s where s.subject = held.subject and s.state = held.state) then
    perform sutarta.refuse(
      'SU001', 'The plan has come to its end.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['action', action, 'allowed', '']
      || sutarta.last_move_facts(sutarta.matter_of(held)));
  end if;
end
$$;
