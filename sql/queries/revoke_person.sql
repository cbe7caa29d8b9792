-- Shuts a person out from this moment: $1 login, $2 request.
select door.revoke_person(login => $1, request => $2);
