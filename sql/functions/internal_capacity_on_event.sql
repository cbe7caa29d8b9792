-- The capacity in which the session may do something with an event as it stands; null where it may not.
create or replace function sutarta.capacity_on_event(held sutarta.event, action text) returns text
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (
    select o.role from unnest(sutarta.roles_on_event(held)) o (role)
    join sutarta.life_cycle_role r
      on r.subject = held.subject and r.from_state = held.state and r.action = capacity_on_event.action and r.role = o.role
    -- Who answers for it acts for her association, whatever else she is.
    order by o.role = 'lead' desc limit 1);
end
$$;
