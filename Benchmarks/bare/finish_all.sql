-- What the door writes when it finishes the measures S1, S2 … one by one, as one statement that asks nothing.
with moved as (
  update sutarta.measure m set state = 'done', version = m.version + 1
  from sutarta.party a, sutarta.representative r, sutarta.person s
  where s.login = 'seat_1' and r.person_id = s.id and a.association_id = r.association_id
    and m.protocol_id = a.protocol_id and m.number like 'S%'
  returning m.protocol_id, m.plan_id, m.id, m.number, m.version, s.id as person_id, a.association_id, s.login,
    gen_random_uuid() as request
), asked as (
  insert into sutarta.request (login, id, door, arguments, result)
  select m.login, m.request, 'move_measure',
    jsonb_build_object('protocol', null, 'plan', null, 'number', m.number, 'action', 'finish', 'account', 'x'),
    '{"state": "done", "moved_at": "2026-01-01T12:00:00.123456+00:00", "time_zone": "Europe/Vilnius"}'
  from moved m
)
insert into sutarta.history (
  protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, account, login, person_id,
  association_id, capacity, version, request)
select m.protocol_id, clock_timestamp(), 'measure', m.plan_id, m.id, 'in_progress', 'finish', 'done', 'x', m.login,
  m.person_id, m.association_id, 'lead', m.version, m.request
from moved m;
