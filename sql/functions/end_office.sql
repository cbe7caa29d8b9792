-- Ends a person's terms of office for an association at the end of a day. Her past ballots stay the association's.
create or replace function door.end_office(
  login text, association text, last_day date, request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  own_association_id bigint;
  own_person_id bigint;
  office text;
  outcome text;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'end_office', jsonb_build_object(
    'login', end_office.login, 'association', association, 'last_day', end_office.last_day));
  if answered is null then
    own_association_id := sutarta.registered_association(association, 'association');
    own_person_id := sutarta.registered_person(end_office.login, 'login');
    perform sutarta.require_day('last', end_office.last_day);
    -- Whoever may end her deputy's office ends nothing else with it.
    select case when bool_and(r.office = 'deputy') then 'deputy' end into office
    from sutarta.representative r
    where r.association_id = own_association_id and r.person_id = own_person_id
      and (r.last_day is null or r.last_day > end_office.last_day);
    -- She may lay down her own office.
    if own_person_id is distinct from sutarta.me() then
      perform sutarta.require_keeper(own_association_id, office);
    end if;
    select case when count(*) > 0 then 'changed' else 'unchanged' end into outcome
    from sutarta.representative r
    where r.association_id = own_association_id and r.person_id = own_person_id
      and (r.last_day is null or r.last_day > end_office.last_day);
    -- What has not begun by then never does.
    delete from sutarta.representative r
    where r.association_id = own_association_id and r.person_id = own_person_id
      and r.first_day > end_office.last_day;
    update sutarta.representative r set last_day = end_office.last_day
    where r.association_id = own_association_id and r.person_id = own_person_id
      and (r.last_day is null or r.last_day > end_office.last_day);
    perform sutarta.stir_association(own_association_id);
    if outcome = 'changed' then
      perform sutarta.record_office(
        own_association_id, own_person_id, 'dismiss', jsonb_build_object('last', end_office.last_day), request);
    end if;
    answered := to_jsonb(outcome);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
