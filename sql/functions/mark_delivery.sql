-- Enters what came of an attempt, where the claim is still the caller's; comes back with whether it was.
--
-- sent: done, and the relay works. retry: later, with twice as long a wait each time, up to four hours, and some chance
-- in it so that not all come at once; parked after five days. suppressed: this address takes no mail from now on.
-- parked: this message is not taken, its address is. ambiguous: it may have been sent; again, or parked where the
-- policy is to hold. relay: nothing could be sent at all; that costs the message no attempt, and closes the relay for a
-- minute, and twice as long each time, up to an hour.
create or replace function door.mark_delivery(
  message_id bigint, fence bigint, outcome text, reason text, as_of timestamptz, relay text, on_ambiguous text)
returns boolean
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- One message is taken as another is: planning anew takes longer than that.
set plan_cache_mode = force_generic_plan
as $$
declare
  held sutarta.message;
  wait interval;
  is_over boolean;
begin
  perform sutarta.require_daemon();
  perform sutarta.require_one_of('outcome', outcome, 'sent, retry, suppressed, parked, ambiguous, relay');
  update sutarta.message m set fence = m.fence
  where m.id = mark_delivery.message_id and m.fence = mark_delivery.fence and m.sent_at is null
    and m.leased_until is not null
  returning m.* into held;
  if not found then return false; end if;
  wait := least(interval '4 hours', interval '1 minute' * 2 ^ least(held.attempts - 1, 20)) * (0.75 + random() / 2);
  -- As many waits as make five days; and nobody shall get one letter more than three times.
  is_over := outcome = 'retry' and held.attempts >= 38
    or outcome = 'ambiguous' and (on_ambiguous = 'hold' or 2 <= (
      select count(*) from sutarta.delivery d where d.message_id = held.id and d.outcome = 'ambiguous'));
  update sutarta.message m
  set leased_until = null,
    sent_at = case when outcome = 'sent' then as_of end,
    attempts = held.attempts - case when outcome = 'relay' then 1 else 0 end,
    not_before = case when outcome in ('retry', 'ambiguous') then as_of + wait else held.not_before end,
    parked_at = case
      when outcome in ('suppressed', 'parked') or is_over then clock_timestamp() end,
    parked_because = case
      when outcome in ('suppressed', 'parked') or is_over then coalesce(reason, outcome) end
  where m.id = held.id;
  update sutarta.delivery d
  set ended_at = clock_timestamp(), outcome = mark_delivery.outcome, reason = mark_delivery.reason
  where d.message_id = held.id and d.fence = mark_delivery.fence;
  if outcome = 'suppressed' then
    insert into sutarta.suppression (address, reason, since)
    values (lower(held.recipient), coalesce(mark_delivery.reason, outcome), clock_timestamp())
    on conflict on constraint suppression_pkey do nothing;
  elsif outcome = 'relay' then
    insert into sutarta.relay as y (name, failures, closed_until, reason, since)
    values (mark_delivery.relay, 1, as_of + interval '1 minute', mark_delivery.reason, clock_timestamp())
    on conflict on constraint relay_pkey do update
      set failures = y.failures + 1, reason = excluded.reason, since = coalesce(y.since, excluded.since),
        closed_until = as_of + least(interval '1 hour', interval '1 minute' * 2 ^ least(y.failures, 10));
  else
    -- Whatever it said of this message, it answered.
    update sutarta.relay y set failures = 0, closed_until = null, reason = null, since = null
    where y.name = mark_delivery.relay and y.failures > 0;
  end if;
  return true;
end
$$;
