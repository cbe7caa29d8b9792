-- Refuses: an SQLSTATE of ours, a sentence, and the facts of the case as a "key: value" to a line. Facts come as
-- pairs of key and value; a pair without a value is left out.
create or replace function sutarta.refuse(state text, sentence text, facts text[], advice text default null)
returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  lines text := coalesce((
    select string_agg(facts[i] || ': ' || translate(facts[i + 1], E'\n\r', '  '), E'\n' order by i)
    from generate_series(1, cardinality(facts), 2) i
    where facts[i + 1] is not null), '');
begin
  if advice is null then
    raise exception using errcode = state, message = sentence, detail = lines;
  end if;
  raise exception using errcode = state, message = sentence, detail = lines, hint = advice;
end
$$;
