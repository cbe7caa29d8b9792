-- Refuses what is no list of a meeting's ballots, one of each association.
create or replace function sutarta.require_fitting_ballots(ballots jsonb) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  twice text;
begin
  if coalesce(jsonb_typeof(ballots), '') <> 'array' then
    perform sutarta.require_one_of('ballots', left(ballots::text, 100), '[{"association", "stance", "reason"}]');
  end if;
  perform sutarta.require_kind('ballots', x, 'object') from jsonb_array_elements(ballots) x;
  select string_agg(distinct n.code, ', ') into twice
  from (
    select x ->> 'association' as code from jsonb_array_elements(ballots) x group by 1 having count(*) > 1) n;
  if twice is not null then
    perform sutarta.refuse(
      'SU012', 'An association has one ballot.',
      array['field', 'association', 'value', twice, 'allowed', 'each once']);
  end if;
end
$$;
