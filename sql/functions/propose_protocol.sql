-- Proposes a protocol of intent to those who will be invited to sign it.
create or replace function door.propose_protocol(
  code text, titles jsonb, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[],
  languages text[], text_hash text, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone_name text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  beginning sutarta.life_cycle_move := sutarta.first_move('protocol', 'propose');
  made sutarta.protocol;
begin
  perform sutarta.require_registrar();
  answered := sutarta.begin_request(request, 'propose_protocol', jsonb_build_object(
    'code', propose_protocol.code, 'titles', propose_protocol.titles, 'text_hash', propose_protocol.text_hash));
  if answered is null then
    perform sutarta.require_time_zone(propose_protocol.time_zone);
    perform sutarta.require_hash(propose_protocol.text_hash);
    lock table sutarta.protocol in share row exclusive mode;
    if exists (select from sutarta.protocol p where p.code = propose_protocol.code) then
      perform sutarta.refuse(
        'SU012', format('There is a protocol %s already.', propose_protocol.code),
        array['field', 'code', 'value', propose_protocol.code, 'allowed', 'another']);
    end if;
    insert into sutarta.protocol (
      code, titles, place, time_zone, country, rolls_deadlines, ladder, languages, text_hash, state)
    values (
      propose_protocol.code, propose_protocol.titles, propose_protocol.place, propose_protocol.time_zone,
      propose_protocol.country, propose_protocol.rolls_deadlines, array(
        select distinct r from unnest(propose_protocol.ladder) r order by r desc),
      propose_protocol.languages, decode(propose_protocol.text_hash, 'hex'), beginning.to_state)
    returning * into strict made;
    answered := sutarta.answer_of(sutarta.matter_of(made), made.state, sutarta.record_move(
      sutarta.matter_of(made), beginning.from_state, beginning.action, made.state, null, 'registrar', made.version,
      request => request));
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
