-- Holds a message that has not been sent and that no tick is sending now; refuses any other.
create or replace function sutarta.unsent_message(message_id bigint) returns sutarta.message
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.message;
begin
  update sutarta.message m set fence = m.fence where m.id = unsent_message.message_id returning m.* into held;
  perform sutarta.require_mail(unsent_message.message_id, is_unsent => true);
  if held.leased_until > clock_timestamp() then
    perform sutarta.refuse(
      'SU006', 'This message is being sent just now.', array['field', 'message', 'value', held.id::text]);
  end if;
  return held;
end
$$;
