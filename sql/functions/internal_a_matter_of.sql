-- What a move of this row would be about. Whoever holds several rows took them in this order, the nearest to the
-- protocol first: protocol, plan, measures by id, amendment, decision, ballot. So nobody waits in a circle.
create or replace function sutarta.matter_of(it sutarta.protocol) returns sutarta.matter
language sql immutable parallel safe
as $$ select row(it.id, it.subject, null, null, null, null, null)::sutarta.matter $$;

create or replace function sutarta.matter_of(it sutarta.plan) returns sutarta.matter
language sql immutable parallel safe
as $$ select row(it.protocol_id, it.subject, it.id, null, null, null, null)::sutarta.matter $$;

create or replace function sutarta.matter_of(it sutarta.measure) returns sutarta.matter
language sql immutable parallel safe
as $$ select row(it.protocol_id, it.subject, it.plan_id, it.id, null, null, null)::sutarta.matter $$;

create or replace function sutarta.matter_of(it sutarta.amendment) returns sutarta.matter
language sql immutable parallel safe
as $$ select row(it.protocol_id, it.subject, it.plan_id, null, it.number, null, null)::sutarta.matter $$;

create or replace function sutarta.matter_of(it sutarta.decision) returns sutarta.matter
language sql immutable parallel safe
as $$
  select row(it.protocol_id, it.subject, it.plan_id, it.measure_id, it.amendment, it.number, null)::sutarta.matter
$$;

-- A ballot's matter is its decision's, and whose ballot it is.
create or replace function sutarta.matter_of(it sutarta.decision, voter_id bigint) returns sutarta.matter
language sql immutable parallel safe
as $$
  select row(it.protocol_id, 'ballot', it.plan_id, it.measure_id, it.amendment, it.number, voter_id)::sutarta.matter
$$;
