-- The association with a code, which took part in a meeting and may vote in a decision; refuses where it did not or may
-- not.
create or replace function sutarta.meeting_voter(held sutarta.decision, meeting integer, code text, action text)
returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  voter_id bigint := sutarta.registered_party(held.protocol_id, code, 'association');
begin
  if not exists (
    select from sutarta.meeting m
    where m.protocol_id = held.protocol_id and m.number = meeting_voter.meeting) then
    perform sutarta.refuse(
      'SU009', format('There is no meeting %s.', meeting),
      array['field', 'meeting', 'value', meeting::text]);
  end if;
  if not exists (
    select from sutarta.decision_eligible e
    where e.protocol_id = held.protocol_id and e.decision = held.number and e.association_id = voter_id
      and not e.has_left) then
    perform sutarta.refuse(
      'SU002', format('%s may not vote on it.', code),
      sutarta.case_facts(sutarta.matter_of(held)) || array['action', action, 'roles', 'voter', 'association', code]);
  end if;
  if not exists (
    select from sutarta.attendance a
    where a.protocol_id = held.protocol_id and a.meeting = meeting_voter.meeting and a.association_id = voter_id) then
    perform sutarta.refuse(
      'SU006', format('%s took no part in the meeting.', code),
      sutarta.case_facts(sutarta.matter_of(held))
      || array['action', action, 'field', 'present', 'value', code, 'meeting', meeting::text]);
  end if;
  return voter_id;
end
$$;
