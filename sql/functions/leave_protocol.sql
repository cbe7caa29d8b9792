-- Takes an association out of a protocol at the end of a day, for a reason. Its past ballots stay; what is open is
-- counted without it from the next day on.
create or replace function door.leave_protocol(
  protocol text, last_day date, reason text, association text default null, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  own_protocol_id bigint;
  leaver record;
  left_at timestamptz;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'leave_protocol', jsonb_build_object(
    'protocol', protocol, 'last_day', leave_protocol.last_day, 'reason', reason, 'association', association));
  if answered is null then
    own_protocol_id := sutarta.find_protocol(protocol);
    select * into leaver from sutarta.own_party(own_protocol_id, association, 'leave');
    left_at := sutarta.move_protocol(
      own_protocol_id, 'leave', reason, sutarta.roles_on_protocol(own_protocol_id), leaver.association_id, request,
      jsonb_build_object('last_day', leave_protocol.last_day));
    perform sutarta.require_day('last', leave_protocol.last_day);
    if leave_protocol.last_day < sutarta.today(own_protocol_id) then
      perform sutarta.refuse(
        'SU012', 'Nobody leaves on a day that has passed.',
        array['field', 'last', 'value', leave_protocol.last_day::text, 'allowed',
          '≥ ' || sutarta.today(own_protocol_id)]);
    end if;
    update sutarta.party a set last_day = leave_protocol.last_day
    where a.protocol_id = own_protocol_id and a.association_id = leaver.association_id
      and a.first_day = leaver.first_day;
    answered := (
      select sutarta.answer_of(sutarta.matter_of(p), p.state, left_at)
      from sutarta.protocol p where p.id = own_protocol_id);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
