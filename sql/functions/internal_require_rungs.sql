-- Refuses a ladder that has a rung which is no number of days, or too many of them.
create or replace function sutarta.require_rungs(rungs integer[]) returns void
language plpgsql immutable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if exists (select from unnest(rungs) r where r is null or r not between 0 and 366) or cardinality(rungs) > 12 then
    perform sutarta.refuse(
      'SU012', 'A ladder has up to twelve rungs of whole days.',
      array['field', 'ladder', 'value', array_to_string(rungs, ', ', '–'), 'allowed', '0–366']);
  end if;
end
$$;
