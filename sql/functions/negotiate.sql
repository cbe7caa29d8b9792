-- Asks a party to mediate between those who object and the rest, until a day; then the question fails unless the
-- objection is gone.
create or replace function door.negotiate(
  protocol text, decision integer, mediator text, last_day date, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  held sutarta.decision;
  mediator_id bigint;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'negotiate', jsonb_build_object(
    'protocol', protocol, 'decision', negotiate.decision, 'mediator', mediator, 'last_day', last_day));
  if answered is null then
    held := sutarta.hold_question(sutarta.find_protocol(protocol), negotiate.decision);
    perform sutarta.require_text('mediator', mediator, 100);
    perform sutarta.require_day('until', last_day);
    mediator_id := sutarta.registered_party(held.protocol_id, mediator, 'mediator');
    held := sutarta.move_decision(
      held, 'negotiate', null, sutarta.roles_on_decision(held), request,
      changes => jsonb_build_object('mediator', mediator, 'last_day', last_day));
    if exists (
      select from sutarta.counted_ballots(held.protocol_id, held.number) c
      join sutarta.life_cycle_move m on m.subject = 'ballot' and m.to_state = c.stance and m.action = 'object'
      where c.association_id = mediator_id) then
      perform sutarta.refuse(
        'SU012', 'Who objects does not mediate.',
        array['field', 'mediator', 'value', mediator, 'allowed', (
          select string_agg(distinct a.code, ', ') from sutarta.party y
          join sutarta.association a on a.id = y.association_id
          where y.protocol_id = held.protocol_id and a.code <> mediator)]);
    end if;
    if last_day < sutarta.today(held.protocol_id) then
      perform sutarta.refuse(
        'SU012', 'The last day has passed already.',
        array['field', 'until', 'value', last_day::text, 'allowed', '≥ ' || sutarta.today(held.protocol_id)]);
    end if;
    insert into sutarta.negotiation (protocol_id, decision, mediator_id, last_day)
    values (held.protocol_id, held.number, mediator_id, negotiate.last_day)
    on conflict (protocol_id, decision) do update
      set mediator_id = excluded.mediator_id, last_day = excluded.last_day;
    answered := sutarta.decision_answer(held);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
