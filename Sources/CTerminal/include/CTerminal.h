#pragma once

/// The number of terminal columns that a code point takes: 0, 1 or 2; -1 for one that cannot be printed.
int terminal_columns_of(unsigned int code_point);

/// The number of columns of the terminal behind a file descriptor; 0 where there is none.
int terminal_columns(int file_descriptor);
