-- Ends a login and its sessions: $1 login.
select door.disable_login($1);
