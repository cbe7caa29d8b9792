-- Refuses whoever is neither a person of the register, nor its registrar, nor the daemon.
create or replace function sutarta.require_person() returns void
language plpgsql stable
as $$
begin
  if sutarta.me() is null and not sutarta.is_registrar() and not sutarta.is_daemon() then
    perform sutarta.refuse(
      'SU004', format('The user %s is no person of this register.', session_user),
      array['value', session_user::text]);
  end if;
end
$$;
