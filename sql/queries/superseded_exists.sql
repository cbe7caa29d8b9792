-- Whether the database remembers what texts were before; one that an older program made does not yet.
select to_regclass('sutarta.superseded_text') is not null;
