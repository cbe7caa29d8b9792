-- Marks an attempt as failed, where the claim is still the caller's: the message waits for a minute, and twice as long
-- after each further attempt, up to four hours. Comes back with whether the claim was the caller's.
create or replace function door.mark_failed(message_id bigint, fence bigint, reason text, as_of timestamptz)
returns boolean
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_daemon();
  update sutarta.message m
  set leased_until = null,
    not_before = mark_failed.as_of + least(interval '4 hours', interval '1 minute' * 2 ^ least(m.fence - 1, 20))
  where m.id = mark_failed.message_id and m.fence = mark_failed.fence and m.sent_at is null
    and m.leased_until is not null;
  if not found then return false; end if;
  update sutarta.delivery d set ended_at = clock_timestamp(), outcome = 'failed', reason = mark_failed.reason
  where d.message_id = mark_failed.message_id and d.fence = mark_failed.fence;
  return true;
end
$$;
