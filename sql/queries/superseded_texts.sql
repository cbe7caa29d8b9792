-- What texts were before they were changed.
select folder, name, sha256 from sutarta.superseded_text;
