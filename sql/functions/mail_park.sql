-- Parks a message that has not been sent: no tick tries it any more. For the registrar.
create or replace function door.mail_park(message_id bigint, reason text) returns void
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.message;
begin
  perform sutarta.require_registrar();
  held := sutarta.unsent_message(mail_park.message_id);
  if coalesce(btrim(reason, E' \t\n\r'), '') = '' then
    perform sutarta.refuse(
      'SU005', 'Parking a message wants its reason in writing.', array['action', 'park', 'field', 'reason']);
  end if;
  update sutarta.message m
  set parked_at = coalesce(m.parked_at, clock_timestamp()), parked_because = mail_park.reason
  where m.id = held.id;
end
$$;
