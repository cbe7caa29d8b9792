-- The signatory of a protocol for which the session may speak: the one named, or the only one; refuses where it is not
-- hers.
create or replace function sutarta.own_party(
  protocol_id bigint, code text, action text, out association_id bigint, out first_day date)
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  named text[] := array(
    select distinct a.code from sutarta.my_parties() m join sutarta.association a on a.id = m.association_id
    where m.protocol_id = own_party.protocol_id and m.standing = 'signatory' order by a.code);
begin
  if cardinality(named) > 1 and own_party.code is null then
    perform sutarta.refuse(
      'SU008', 'More than one association could be meant.',
      array['field', 'association', 'value', array_to_string(named, ', ')], 'Say which.');
  end if;
  select y.association_id, y.first_day into association_id, first_day
  from sutarta.party y join sutarta.association a on a.id = y.association_id
  where y.protocol_id = own_party.protocol_id and a.code = coalesce(own_party.code, named[1]) and a.code = any (named)
    and y.standing = 'signatory' and y.first_day <= sutarta.today(y.protocol_id)
    and (y.last_day is null or y.last_day >= sutarta.today(y.protocol_id));
  if association_id is null then
    perform sutarta.refuse(
      'SU002', 'You do not speak for that association.',
      array['subject', 'protocol', 'protocol', (
          select p.code from sutarta.protocol p where p.id = own_party.protocol_id),
        'action', action, 'roles', 'signatory', 'allowed', '']);
  end if;
end
$$;
