-- Takes the next message that waits to be sent, for the length of a lease, and enters the attempt into the ledger.
-- Call it in a transaction of its own and send after that. The lease runs on the server's clock and not on as_of:
-- the other tick is sending now.
create or replace function door.claim_message(as_of timestamptz, lease interval default interval '30 minutes')
returns table (message_id bigint, fence bigint, header_id text, recipient text, bytes bytea)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  claimed sutarta.message;
begin
  perform sutarta.require_daemon();
  update sutarta.message m
  set fence = m.fence + 1, leased_until = clock_timestamp() + claim_message.lease
  where m.id = (
    select w.id from sutarta.message w
    where w.sent_at is null and w.not_before <= claim_message.as_of
      and (w.leased_until is null or w.leased_until <= clock_timestamp())
    order by w.not_before, w.id
    limit 1
    for no key update skip locked)
  returning m.* into claimed;
  if claimed.id is null then return; end if;
  insert into sutarta.delivery (message_id, fence, began_at)
  values (claimed.id, claimed.fence, clock_timestamp());
  return query select claimed.id, claimed.fence, claimed.message_id, claimed.recipient, claimed.bytes;
end
$$;
