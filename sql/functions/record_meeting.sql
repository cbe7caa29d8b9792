-- Records a meeting of a protocol's parties and who took part, observers included. Gives its number.
create or replace function door.record_meeting(
  protocol text, held_on date, place text, minutes text, present text[], request uuid default null) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  own_protocol_id bigint;
  made integer;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'record_meeting', jsonb_build_object(
    'protocol', protocol, 'held_on', held_on, 'place', place, 'minutes', minutes, 'present', present));
  if answered is null then
    own_protocol_id := sutarta.find_protocol(protocol);
    perform sutarta.require_coordinator(own_protocol_id, 'record_meeting');
    perform sutarta.require_day('on', held_on);
    perform sutarta.require_text('place', record_meeting.place, 200);
    if held_on > sutarta.today(own_protocol_id) then
      perform sutarta.refuse(
        'SU012', 'The meeting has not been held yet.',
        array['field', 'on', 'value', held_on::text, 'allowed', '≤ ' || sutarta.today(own_protocol_id)]);
    end if;
    made := sutarta.next_number(own_protocol_id, 'meeting');
    insert into sutarta.meeting (protocol_id, number, held_on, place, minutes)
    values (own_protocol_id, made, record_meeting.held_on, record_meeting.place, record_meeting.minutes);
    insert into sutarta.attendance (protocol_id, meeting, association_id)
    select distinct own_protocol_id, made, sutarta.present_party(own_protocol_id, x, held_on)
    from unnest(record_meeting.present) x;
    insert into sutarta.uncounted (protocol_id) values (own_protocol_id);
    answered := to_jsonb(made);
    perform sutarta.end_request(request, answered);
  end if;
  return answered::integer;
end
$$;
