-- Refuses whoever may not say who acts for an association in an office: the registrar may, and the association's leader
-- for its deputies.
create or replace function sutarta.require_keeper(association_id bigint, office text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if sutarta.is_registrar() or office = 'deputy' and exists (
    select from sutarta.representative r
    where r.association_id = require_keeper.association_id and r.person_id = sutarta.me() and r.office = 'leader'
      -- Not the session's own day: that is hers to set.
      and (clock_timestamp() at time zone 'UTC')::date between r.first_day and coalesce(r.last_day, 'infinity')) then
    return;
  end if;
  perform sutarta.refuse(
    'SU002', 'Who acts for an association is for the registrar to say, its deputies for its leader.',
    array['action', 'invite', 'roles', 'registrar', 'allowed', '']);
end
$$;
