-- A row of history as it is sealed: the same text whatever the session's settings. A person stands by her number, so
-- that erasing her name breaks no seal; instants in PostgreSQL's own microseconds.
create or replace function sutarta.seal_text(it sutarta.history) returns bytea
language sql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select convert_to((jsonb_build_array(
    it.protocol_id, it.id, (extract(epoch from it.at) * 1000000)::bigint, it.subject, it.plan_id, it.measure_id,
    it.amendment, it.decision, it.voter_id, it.from_state, it.action, it.to_state, it.account,
    case when it.person_id is null then it.login end, it.person_id, it.association_id, it.capacity, it.version,
    it.meeting, it.request, it.changes, it.xid::text)
    -- What is about no event is sealed as it was before there were such rows.
    || case when it.event_id is null then '[]' else jsonb_build_array(it.event_id, it.original_day) end)::text, 'UTF8')
$$;
