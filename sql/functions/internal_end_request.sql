-- Stores what a request is answered.
create or replace function sutarta.end_request(request uuid, result jsonb) returns void
language plpgsql
as $$
begin
  update sutarta.request r set result = end_request.result
  where r.login = session_user::text collate "default" and r.id = end_request.request;
end
$$;
