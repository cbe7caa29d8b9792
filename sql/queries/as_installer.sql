-- From here to the end of the transaction, work as whoever runs the installation.
set local role none;
