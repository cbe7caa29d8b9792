-- Whom a question concerns, of those with a vote on a day: the lead and the partners of a measure, or of every measure
-- that an amendment touches, before and after; all signatories where no association leads, and for plan and protocol.
create or replace function sutarta.concerned(
  protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer, day date)
returns setof bigint
language plpgsql stable rows 10
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  named bigint[];
  is_everybody boolean := about in ('protocol', 'plan');
begin
  if about = 'measure' then
    select m.lead_id is null, array(
        select m.lead_id
        union
        select s.association_id from sutarta.measure_partner s
        where s.protocol_id = m.protocol_id and s.measure_id = m.id)
    into strict is_everybody, named
    from sutarta.measure m where m.protocol_id = concerned.protocol_id and m.id = concerned.measure_id;
  elsif about = 'amendment' then
    select coalesce(bool_or(x.is_everybody), true), array(
        select a.id from sutarta.association a
        where a.code = any (array(
          select unnest(y.codes) from sutarta.amendment_codes(concerned.protocol_id, concerned.amendment) y)))
    into is_everybody, named
    from sutarta.amendment_codes(concerned.protocol_id, concerned.amendment) x;
  end if;
  return query
    select s from sutarta.signatories(concerned.protocol_id, day) s
    where is_everybody or s = any (named);
end
$$;
