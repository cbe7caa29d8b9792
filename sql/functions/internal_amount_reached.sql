-- Whether a count reaches an amount: '5' five of them, '2/3' at least two thirds of the whole, '>1/2' more than half.
create or replace function sutarta.amount_reached(count integer, amount text, whole integer) returns boolean
language plpgsql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  parts bigint[] := string_to_array(ltrim(amount, '>'), '/')::bigint[];
begin
  return case
    when cardinality(parts) = 1 then count >= parts[1]
    when amount like '>%' then count * parts[2] > whole * parts[1]
    else count * parts[2] >= whole * parts[1]
  end;
end
$$;
