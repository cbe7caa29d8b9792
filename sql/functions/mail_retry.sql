-- Sends a message that is parked, or waits for its next attempt, at the next tick. An address that takes no mail has to
-- be released first. For the registrar.
create or replace function door.mail_retry(message_id bigint) returns void
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.message;
begin
  perform sutarta.require_registrar();
  held := sutarta.unsent_message(mail_retry.message_id);
  if exists (select from sutarta.suppression s where s.address = lower(held.recipient)) then
    perform sutarta.refuse(
      'SU006', 'This address takes no mail; release it first.',
      array['action', 'retry', 'field', 'address', 'value', held.recipient]);
  end if;
  update sutarta.message m
  set parked_at = null, parked_because = null, not_before = '-infinity', attempts = 0
  where m.id = held.id;
end
$$;
