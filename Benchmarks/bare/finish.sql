-- What the door writes when it moves a measure from in_progress to done, as one statement that asks nothing.
with asked as (
  insert into sutarta.request (login, id, door, arguments, result)
  values (
    :login, gen_random_uuid(), 'move_measure',
    '{"plan": null, "action": "finish", "number": "8", "account": "x", "protocol": null}',
    '{"state": "done", "moved_at": "2026-01-01T12:00:00.123456+00:00", "time_zone": "Europe/Vilnius"}')
  returning id
), moved as (
  update sutarta.measure set state = 'done', version = version + 1
  where protocol_id = :protocol and id = :measure
  returning version
)
insert into sutarta.history (
  protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, account, login, person_id,
  association_id, capacity, version, request)
select :protocol::bigint, clock_timestamp(), 'measure', :plan::bigint, :measure::bigint, 'in_progress', 'finish', 'done', 'x', :login,
  :person::bigint, :association::bigint, 'lead', m.version, r.id
from moved m, asked r;
