-- Takes the next message that waits to be sent, for the length of a lease, and enters the attempt into the ledger; none
-- while the relay is given time to recover. Call it in a transaction of its own and send after that. The lease runs on
-- the server's clock and not on as_of: the other tick is sending now.
--
-- An attempt that began and never ended may have been sent or not: the ledger calls it ambiguous, and the message is
-- sent again, or parked where the policy is to hold. Parked is, too, what waits for an address that has turned out to take
-- no mail meanwhile, or for a person who has been shut out.
create or replace function door.claim_message(
  as_of timestamptz, relay text, on_ambiguous text, lease interval default interval '30 minutes')
returns table (message_id bigint, fence bigint, header_id text, recipient text, bytes bytea)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- One message is taken as another is: planning anew takes longer than that.
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  claimed sutarta.message;
  is_doubtful boolean;
  hindrance text;
begin
  perform sutarta.require_daemon();
  loop
    if exists (select from sutarta.relay y where y.name = relay
      -- A clock that has been set back holds up nothing: no wait is longer than an hour.
      and y.closed_until > as_of and y.closed_until <= as_of + interval '1 hour') then
      return;
    end if;
    update sutarta.message m
    set fence = m.fence + 1, attempts = m.attempts + 1, leased_until = clock_timestamp() + claim_message.lease
    where m.id = (
      select w.id from sutarta.message w
      where w.sent_at is null and w.parked_at is null and (w.not_before <= claim_message.as_of or w.not_before > claim_message.as_of + interval '6 hours')
        and (w.leased_until is null or w.leased_until <= clock_timestamp())
      order by w.not_before, w.id
      limit 1
      for no key update skip locked)
    returning m.* into claimed;
    if claimed.id is null then return; end if;
    update sutarta.delivery d
    set ended_at = clock_timestamp(), outcome = 'ambiguous', reason = 'The attempt began and nobody saw its end.'
    where d.message_id = claimed.id and d.ended_at is null;
    is_doubtful := found;
    select coalesce(
      case when is_doubtful and (on_ambiguous = 'hold' or 3 <= (
        select count(*) from sutarta.delivery d where d.message_id = claimed.id and d.outcome = 'ambiguous'))
      then 'It may have been sent already.' end,
      (select s.reason from sutarta.suppression s where s.address = lower(claimed.recipient)),
      (select 'The person has been shut out.' from sutarta.person p
       where p.id = claimed.person_id and p.revoked_at is not null)) into hindrance;
    if hindrance is not null then
      update sutarta.message m
      set leased_until = null, attempts = m.attempts - 1, parked_at = clock_timestamp(), parked_because = hindrance
      where m.id = claimed.id;
      continue;
    end if;
    insert into sutarta.delivery (message_id, fence, began_at)
    values (claimed.id, claimed.fence, clock_timestamp());
    return query select claimed.id, claimed.fence, claimed.message_id, claimed.recipient, claimed.bytes;
    return;
  end loop;
end
$$;
