-- Whether the database has a register at all.
select to_regclass('sutarta.migration') is not null;
