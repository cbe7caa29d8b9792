-- The associations that have signed a protocol and take part in it on a day: those with a vote.
create or replace function sutarta.signatories(protocol_id bigint, day date) returns setof bigint
language sql stable rows 10
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select a.association_id
  from sutarta.party a
  where a.protocol_id = signatories.protocol_id and a.standing = 'signatory'
    and day >= a.first_day and (a.last_day is null or day <= a.last_day)
    and exists (
      select from sutarta.signature s
      where s.protocol_id = a.protocol_id and s.association_id = a.association_id and s.first_day = a.first_day)
$$;
