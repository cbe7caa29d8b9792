-- Sets how many days before one event or one measure people are reminded, or, with no rungs, gives back the protocol's
-- ladder. For the coordinator, and for who leads the measure.
create or replace function door.set_ladder(protocol text, plan text, number text, event text, rungs integer[])
returns boolean
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_event_id bigint;
  own_measure_id bigint;
  wanted integer[] := array(select distinct r from unnest(set_ladder.rungs) r order by r desc);
begin
  perform sutarta.require_person();
  perform sutarta.require_rungs(set_ladder.rungs);
  if event is not null then
    own_protocol_id := sutarta.find_protocol(protocol);
    perform sutarta.require_coordinator(own_protocol_id, 'set_ladder');
    select e.id into own_event_id from sutarta.event e
    where e.protocol_id = own_protocol_id and e.code = set_ladder.event;
    if own_event_id is null then
      perform sutarta.refuse(
        'SU003', format('There is no event %s.', event), array['subject', 'event', 'event', event]);
    end if;
  else
    select c.protocol_id, c.measure_id into own_protocol_id, own_measure_id
    from sutarta.chosen_measure(protocol, plan, set_ladder.number) c;
    if not 'lead' = any (sutarta.roles_on_measure(own_protocol_id, own_measure_id)) then
      perform sutarta.require_coordinator(own_protocol_id, 'set_ladder');
    end if;
  end if;
  delete from sutarta.ladder l
  where l.protocol_id = own_protocol_id and (l.event_id = own_event_id or l.measure_id = own_measure_id);
  if cardinality(wanted) > 0 then
    insert into sutarta.ladder (protocol_id, event_id, measure_id, rungs)
    values (own_protocol_id, own_event_id, own_measure_id, wanted);
  end if;
  perform sutarta.stir(own_protocol_id);
  return cardinality(wanted) > 0;
end
$$;
