-- Takes the reports from an analyst: $1 login.
select door.end_analyst($1);
