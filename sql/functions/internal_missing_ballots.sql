-- Who is to answer which open question of a protocol: whoever speaks for an association whose ballot is missing, the
-- day from which it has been waiting as it now stands, and the day by which it is to be given, where there is one.
create or replace function sutarta.missing_ballots(protocol bigint, today date)
returns table (decision integer, person_id bigint, asked_on date, last date)
language plpgsql stable rows 10
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
    select d.number, s.person_id,
      (greatest(d.opened_at, v.at) at time zone a.time_zone)::date,
      least(d.last_day, d.tacit_on)::date
    from sutarta.protocol a
    join sutarta.decision d on d.protocol_id = a.id and d.is_open
    cross join lateral sutarta.counted_ballots(d.protocol_id, d.number) b
    join sutarta.speakers(missing_ballots.protocol, missing_ballots.today) s on s.association_id = b.association_id
    -- A change of the content voids the ballots: it is asked anew.
    cross join lateral (
      select max(h.at) as at from sutarta.history h
      where h.protocol_id = d.protocol_id and h.decision = d.number and h.subject = d.subject and h.action = 'amend') v
    where a.id = missing_ballots.protocol and b.stance is null and not b.has_left;
end
$$;
