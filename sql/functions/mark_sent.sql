-- Marks a message as sent, where the claim is still the caller's. Comes back with whether it was.
create or replace function door.mark_sent(message_id bigint, fence bigint, as_of timestamptz) returns boolean
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_daemon();
  update sutarta.message m set sent_at = mark_sent.as_of, leased_until = null
  where m.id = mark_sent.message_id and m.fence = mark_sent.fence and m.sent_at is null
    and m.leased_until is not null;
  if not found then return false; end if;
  update sutarta.delivery d set ended_at = clock_timestamp(), outcome = 'sent'
  where d.message_id = mark_sent.message_id and d.fence = mark_sent.fence;
  return true;
end
$$;
