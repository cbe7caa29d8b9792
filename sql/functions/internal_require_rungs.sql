-- Refuses a ladder that has a rung which is no number of days, or too many of them; a rung said twice is one.
create or replace function sutarta.require_rungs(rungs integer[]) returns void
language plpgsql immutable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if exists (select from unnest(rungs) r where r is null or r not between 0 and 366) then
    perform sutarta.refuse(
      'SU012', 'The rungs of a ladder are whole days.',
      array['field', 'ladder', 'value', array_to_string(rungs, ', ', '–'), 'allowed', '0–366']);
  end if;
  if (select count(distinct r) from unnest(rungs) r) > 12 then
    perform sutarta.refuse(
      'SU012', 'A ladder has up to twelve rungs.',
      array['field', 'rungs', 'value', cardinality(rungs)::text, 'allowed', '1–12']);
  end if;
end
$$;
