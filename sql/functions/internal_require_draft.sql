-- Refuses to change what has been agreed: that takes an amendment.
create or replace function sutarta.require_draft(held sutarta.measure, fields jsonb) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not (
    select s.is_initial from sutarta.life_cycle_state s
    where s.subject = held.subject and s.state = held.state) then
    perform sutarta.refuse(
      'SU007', 'What has been agreed is changed by an amendment.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['field', (
        select string_agg(k, ', ' order by k) from jsonb_object_keys(fields) k)]);
  end if;
end
$$;
