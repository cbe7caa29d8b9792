-- The messages in one condition (waiting, parked, ambiguous, sent), the oldest first, but of those sent the newest;
-- null: all that are not sent. For the registrar.
create or replace function door.mail_list(kind text, at_most integer)
returns table (
  message_id bigint, login text, recipient text, local_date date, condition text, attempts integer, not_before timestamptz,
  ambiguous bigint, reason text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform sutarta.require_registrar();
  return query
    -- The page comes first: the ledger is read only for what is shown.
    with page as (
      select o.*, c.condition, case when kind = 'sent' then -o.id else o.id end as place
      from sutarta.message o
      cross join lateral (
        select case when o.sent_at is not null then 'sent' when o.parked_at is not null then 'parked' else 'waiting' end
          as condition) c
      where case coalesce(kind, 'unsent')
        when 'unsent' then o.sent_at is null
        when 'ambiguous' then exists (
          select from sutarta.delivery d where d.message_id = o.id and d.outcome = 'ambiguous')
        else c.condition = kind end
      order by place
      limit at_most)
    select m.id, p.login, m.recipient, m.local_date::date, m.condition, m.attempts,
      case when isfinite(m.not_before) then m.not_before end, l.ambiguous, coalesce(m.parked_because, l.reason)
    from page m
    join sutarta.person p on p.id = m.person_id
    cross join lateral (
      select count(*) filter (where d.outcome = 'ambiguous') as ambiguous,
        (array_agg(d.reason order by d.fence desc) filter (where d.reason is not null))[1] as reason
      from sutarta.delivery d where d.message_id = m.id) l
    order by m.place;
end
$$;
