-- Casts, changes or takes back the ballot of an association for which the session may speak, and settles the question
-- where its rule is met. `content` is the beginning of the hash of what she saw: where it has changed since, her ballot
-- is not taken for it.
create or replace function door.cast_ballot(
  protocol text, decision integer, stance text, reason text default null, association text default null,
  content text default null, request uuid default null)
returns table (decision_state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  held sutarta.decision;
  cast_at timestamptz;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'cast_ballot', jsonb_build_object(
    'protocol', protocol, 'decision', cast_ballot.decision, 'stance', stance, 'reason', reason,
    'association', association, 'content', content));
  if answered is null then
    held := sutarta.hold_question(sutarta.find_protocol(protocol), cast_ballot.decision);
    perform sutarta.require_open_decision(held, stance);
    if encode(held.content_hash, 'hex') not like lower(content) || '%' then
      perform sutarta.refuse(
        'SU011', 'The content has changed since.', sutarta.case_facts(sutarta.matter_of(held)));
    end if;
    -- Who has left since is counted no more, even before the next tick.
    held := sutarta.recount(held, sutarta.today(held.protocol_id));
    cast_at := sutarta.put_ballot(
      held, sutarta.own_voter(held, association, stance), stance, reason, array['voter'], request);
    held := sutarta.settle(held, sutarta.today(held.protocol_id), request);
    answered := jsonb_build_object(
      'state', held.state, 'moved_at', cast_at,
      'time_zone', (select p.time_zone from sutarta.protocol p where p.id = held.protocol_id));
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
