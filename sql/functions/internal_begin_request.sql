-- Takes a request on: null where it is new, its stored result where it has been answered already. The same request
-- made twice at once waits here for the first. A request without an identifier is always new.
create or replace function sutarta.begin_request(request uuid, door text, arguments jsonb) returns jsonb
language plpgsql
as $$
declare
  known sutarta.request;
begin
  if request is null then return null; end if;
  insert into sutarta.request (login, id, door, arguments)
  values (session_user::text, request, begin_request.door, begin_request.arguments)
  on conflict do nothing;
  if found then return null; end if;
  select r.* into strict known from sutarta.request r where r.login = session_user::text collate "default" and r.id = request;
  if known.door <> begin_request.door or known.arguments <> begin_request.arguments then
    perform sutarta.refuse(
      'SU010', 'This request was made before, for something else.',
      array['field', 'request', 'value', request::text]);
  end if;
  return known.result;
end
$$;
