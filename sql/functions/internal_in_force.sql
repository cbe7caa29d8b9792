-- Whether a protocol is in force: signed by as many as its rule asks for, and not ended. Only from such a protocol can a
-- party leave.
create or replace function sutarta.in_force(protocol_id bigint) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return exists (
    select from sutarta.protocol p
    join sutarta.life_cycle_move v on v.subject = p.subject and v.from_state = p.state and v.action = 'leave'
    where p.id = in_force.protocol_id);
end
$$;
