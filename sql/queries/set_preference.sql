-- Says when the person who asks wants her digests.
select door.set_preference($1, $2, $3::integer[], $4::integer[], $5, $6) is null;
