-- Refuses a message that does not exist and, where one is wanted that is not sent, one that has been sent.
create or replace function sutarta.require_mail(message_id bigint, is_unsent boolean) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  sent timestamptz;
begin
  select m.sent_at into sent from sutarta.message m where m.id = require_mail.message_id;
  if not found then
    perform sutarta.refuse(
      'SU003', 'There is no such message.', array['field', 'letter', 'value', require_mail.message_id::text]);
  elsif is_unsent and sent is not null then
    perform sutarta.refuse(
      'SU003', 'This message has been sent.',
      array['field', 'letter', 'value', require_mail.message_id::text, 'state', 'sent']);
  end if;
end
$$;
