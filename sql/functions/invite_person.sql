-- Invites a person to act for an association from a day on. Who is known already keeps her name and address.
create or replace function door.invite_person(
  login text, name text, email text, language text, association text, office text, first date, last date,
  request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  own_association_id bigint;
  invited_id bigint;
  former text;
  lacking text;
  broken text;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'invite_person', jsonb_build_object(
    'login', invite_person.login, 'name', name, 'email', email, 'language', language, 'association', association,
    'office', invite_person.office, 'first', first, 'last', last));
  if answered is null then
    own_association_id := sutarta.registered_association(association, 'association');
    perform sutarta.require_one_of('office', invite_person.office, 'leader, deputy');
    perform sutarta.require_keeper(own_association_id, invite_person.office);
    perform sutarta.require_text('login', invite_person.login, 63);
    perform sutarta.require_day('first', first);
    if last is not null then perform sutarta.require_day('last', last); end if;
    -- A term of office that there is already is in her hands only where it was.
    select r.office into former from sutarta.representative r
    join sutarta.person p on p.id = r.person_id and p.login = invite_person.login
    where r.association_id = own_association_id and r.first_day = first;
    if former is not null then perform sutarta.require_keeper(own_association_id, former); end if;
    if last < first then
      perform sutarta.refuse(
        'SU012', 'A term of office does not end before it begins.',
        array['field', 'last', 'value', last::text, 'allowed', '≥ ' || first]);
    end if;
    begin
      insert into sutarta.person (login, name, email, language)
      values (invite_person.login, invite_person.name, invite_person.email, invite_person.language)
      on conflict on constraint person_login_key do nothing;
    exception when check_violation or not_null_violation then
      get stacked diagnostics lacking = column_name, broken = constraint_name;
      perform sutarta.refuse(
        'SU012', 'Nobody can be registered like that.',
        array['field', coalesce(nullif(lacking, ''), split_part(broken, '_', 2)), 'value', '']);
    end;
    select p.id into strict invited_id from sutarta.person p where p.login = invite_person.login;
    insert into sutarta.representative (association_id, person_id, first_day, last_day, office)
    values (own_association_id, invited_id, first, last, invite_person.office)
    on conflict on constraint representative_pkey do update
      set last_day = excluded.last_day, office = excluded.office;
    perform sutarta.stir_association(own_association_id);
    perform sutarta.record_office(
      own_association_id, invited_id, 'appoint',
      jsonb_build_object('office', invite_person.office, 'first', first, 'last', last), request);
    answered := to_jsonb('added'::text);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
