-- The person who asks, by the login of her session; null for a login that is no person, or none any more.
create or replace function sutarta.me() returns bigint
language plpgsql stable security definer parallel restricted
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (
    -- A name brings the collation "C" with it, which no index over logins has.
    select p.id from sutarta.person p
    where p.login = session_user::text collate "default" and p.revoked_at is null);
end
$$;
