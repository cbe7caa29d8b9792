-- Registers a person's term of office for an association, or brings it up to date; its first day tells it from others.
create or replace function door.load_representative(
  login text, association text, office text, first date, last date) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_person_id bigint;
  own_association_id bigint;
begin
  perform sutarta.require_registrar();
  lock table sutarta.representative in share row exclusive mode;
  own_person_id := sutarta.registered_person(login, 'login');
  own_association_id := sutarta.registered_association(association, 'association');
  perform sutarta.stir_association(own_association_id);
  update sutarta.representative r
  set office = load_representative.office, last_day = load_representative.last
  where r.association_id = own_association_id and r.person_id = own_person_id
    and r.first_day = load_representative.first
    and (r.office, r.last_day::date) is distinct from (load_representative.office, load_representative.last);
  if found then
    perform sutarta.record_office(
      own_association_id, own_person_id, case when last is null then 'appoint' else 'dismiss' end,
      jsonb_build_object('office', office, 'first', first, 'last', last));
    return 'changed';
  end if;
  if exists (
    select from sutarta.representative r
    where r.association_id = own_association_id and r.person_id = own_person_id
      and r.first_day = load_representative.first) then
    return 'unchanged';
  end if;
  insert into sutarta.representative (association_id, person_id, first_day, last_day, office)
  values (own_association_id, own_person_id, first, last, load_representative.office);
  perform sutarta.record_office(
    own_association_id, own_person_id, 'appoint',
    jsonb_build_object('office', office, 'first', first, 'last', last));
  return 'added';
end
$$;
