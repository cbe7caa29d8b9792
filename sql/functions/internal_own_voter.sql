-- The association for which the session casts a ballot in a decision: the one named, or the only one; refuses where it
-- is not hers to vote for.
create or replace function sutarta.own_voter(held sutarta.decision, code text, action text) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  mine bigint[] := array(
    select e.association_id
    from sutarta.decision_eligible e
    join sutarta.my_parties() p on p.protocol_id = e.protocol_id and p.association_id = e.association_id
    where e.protocol_id = held.protocol_id and e.decision = held.number and not e.has_left);
  named text[] := array(select a.code from sutarta.association a where a.id = any (mine) order by a.code);
begin
  if cardinality(mine) > 1 and own_voter.code is null then
    perform sutarta.refuse(
      'SU008', 'More than one association could be meant.',
      array['field', 'association', 'value', array_to_string(named, ', ')], 'Say which.');
  end if;
  if cardinality(mine) = 0 or not coalesce(own_voter.code, named[1]) = any (named) then
    perform sutarta.refuse(
      'SU002', 'The ballot is not yours to cast.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['action', action, 'roles', 'voter', 'allowed', '']);
  end if;
  return (
    select a.id from sutarta.association a
    where a.id = any (mine) and a.code = coalesce(own_voter.code, named[1]));
end
$$;
