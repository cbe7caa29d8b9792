-- Records the ballots that were cast in a meeting, all at once: [{"association": "LBD", "stance": "consent"}, …]. Only
-- those who were there have cast one; whoever was absent votes for herself, later.
create or replace function door.record_ballots(
  protocol text, decision integer, meeting integer, ballots jsonb, request uuid default null)
returns table (decision_state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  held sutarta.decision;
  ballot record;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'record_ballots', jsonb_build_object(
    'protocol', protocol, 'decision', record_ballots.decision, 'meeting', record_ballots.meeting, 'ballots', ballots));
  if answered is null then
    held := sutarta.hold_question(sutarta.find_protocol(protocol), record_ballots.decision);
    perform sutarta.require_coordinator(held.protocol_id, 'record_ballots');
    perform sutarta.require_open_decision(held, 'record_ballots');
    held := sutarta.recount(held, sutarta.today(held.protocol_id));
    perform sutarta.require_fitting_ballots(ballots);
    for ballot in
      select v.voter_id, x.stance, x.reason
      from jsonb_to_recordset(record_ballots.ballots) as x (association text, stance text, reason text)
      cross join lateral sutarta.meeting_voter(held, record_ballots.meeting, x.association, x.stance) v (voter_id)
      order by v.voter_id
    loop
      perform sutarta.put_ballot(
        held, ballot.voter_id, ballot.stance, ballot.reason, array['coordinator'], request, record_ballots.meeting);
    end loop;
    held := sutarta.settle(held, sutarta.today(held.protocol_id), request, record_ballots.meeting);
    answered := sutarta.decision_answer(held);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
