-- Counts the ballots of a decision that is held, and does what follows by its rule as of a day: an objection stands or
-- is resolved, the question is carried with its consequence, or it fails. Gives the decision as it is then.
create or replace function sutarta.settle(
  held sutarta.decision, day date, request uuid default null, meeting integer default null) returns sutarta.decision
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  count record;
  follows text;
  by_rule constant text[] := array['consequence'];
begin
  if not held.is_open then return held; end if;
  if not sutarta.can_be_decided(held) then
    return sutarta.move_decision(held, 'lapse', null, by_rule, request, meeting);
  end if;
  select * into count from sutarta.tally(held.protocol_id, held.number);
  if held.tacit_on <= day then
    count.consents := count.consents + count.missing;
    count.missing := 0;
  end if;
  follows := sutarta.verdict(
    count.consents, count.objections, count.abstentions, count.missing, held.quorum, held.threshold, held.base,
    held.objection_blocks, coalesce(held.last_day < day, false) or exists (
      select from sutarta.negotiation n
      where n.protocol_id = held.protocol_id and n.decision = held.number and n.last_day < day
        and count.objections > 0));
  if follows in ('carry', 'open') and exists (
    select from sutarta.life_cycle_move m
    where m.subject = held.subject and m.from_state = held.state and m.action = 'resolve') then
    held := sutarta.move_decision(held, 'resolve', null, by_rule, request, meeting);
  end if;
  if follows = 'fail' or (follows = 'object' and exists (
    select from sutarta.life_cycle_move m
    where m.subject = held.subject and m.from_state = held.state and m.action = follows)) then
    held := sutarta.move_decision(held, follows, null, by_rule, request, meeting);
  elsif follows = 'carry' then
    held := sutarta.carry(held, request, meeting);
  end if;
  return held;
end
$$;
