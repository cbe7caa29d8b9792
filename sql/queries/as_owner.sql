-- From here to the end of the transaction, what is made belongs to the owner.
set local role sutarta_owner;
