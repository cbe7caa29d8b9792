-- Makes a login where there is none.
select door.ensure_login($1, $2);
